package io.throttle4j.processor.fuzz;

import io.throttle4j.processor.ThrottleProcessor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares what the processor writes for hierarchies with what the oracle reads from them. */
final class Judge {

    private Judge() {}

    /** The verdicts on those hierarchies that are valid and not {@linkplain Refusals suspect}. */
    static List<Verdict> compare(Collection<Hierarchy> hierarchies) {
        List<Hierarchy> sensible =
                Sample.of(hierarchies).stream().map(Sample::hierarchy).toList();
        List<Verdict> verdicts = new ArrayList<>();
        Compiled processed = Compiled.with(List.of(new ThrottleProcessor()), sensible);
        List<Hierarchy> accepted = sensible;
        if (!processed.errors().isEmpty()) {
            accepted = processed.withoutErrors(sensible);
            verdicts.addAll(refused(sensible, processed));
            processed = Compiled.with(List.of(new ThrottleProcessor()), accepted);
        }
        ClassLoader loader = processed.loader();
        accepted.forEach(hierarchy -> verdicts.add(verdict(hierarchy, loader)));
        return verdicts;
    }

    private static List<Verdict> refused(List<Hierarchy> hierarchies, Compiled compiled) {
        return hierarchies.stream()
                .map(each -> new Verdict(each, 0, compiled.errorsIn(each)))
                .filter(Verdict::isDifferent)
                .toList();
    }

    private static Verdict verdict(Hierarchy hierarchy, ClassLoader loader) {
        List<String> differences = new ArrayList<>();
        int actions = Sample.load(hierarchy, loader).types().stream()
                .mapToInt(type -> compare(type, differences))
                .sum();
        return new Verdict(hierarchy, actions, differences);
    }

    /** A type that inherits nothing from any {@code @Throttled} needs no registry: the defaults apply to it without one. */
    private static int compare(Class<?> type, List<String> differences) {
        Map<String, Answer> expected = Oracle.answers(type);
        Optional<Map<String, Answer>> registry = Registries.answers(type);
        if (registry.isEmpty() && expected.values().stream().allMatch(Answer.NOTHING_DECLARED::equals)) {
            return 0;
        }
        Map<String, Answer> found = registry.orElse(Map.of());
        Set<String> actions = new TreeSet<>(expected.keySet());
        actions.addAll(found.keySet());
        for (String action : actions) {
            String oracle = answer(expected, action);
            String generated = answer(found, action);
            if (!oracle.equals(generated)) {
                differences.add(type.getName() + " " + action + "\n  oracle:   " + oracle + "\n  registry: "
                        + (registry.isEmpty() ? "there is none" : generated));
            }
        }
        return actions.size();
    }

    private static String answer(Map<String, Answer> answers, String action) {
        return Optional.ofNullable(answers.get(action)).map(Answer::toString).orElse("no such action");
    }
}
