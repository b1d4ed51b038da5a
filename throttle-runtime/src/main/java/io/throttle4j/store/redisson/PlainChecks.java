package io.throttle4j.store.redisson;

import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Take;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redisson.client.RedisException;

/** Checks for one unit of each of some windows, which share a script that need not be told much. */
final class PlainChecks {

    private final Map<List<Rule>, List<Check>> byRules = new LinkedHashMap<>();

    /** What the script is told once for all checks that have it in common. */
    private record Rule(long windowNanos, int limit) {

        static Rule of(Take take) {
            return new Rule(take.bucket().windowNanos(), take.limit());
        }
    }

    PlainChecks(List<Check> checks) {
        for (Check check : checks) {
            byRules.computeIfAbsent(rules(check), rules -> new ArrayList<>(checks.size()))
                    .add(check);
        }
    }

    private static List<Rule> rules(Check check) {
        List<Take> takes = check.takes();
        return takes.size() == 1
                ? List.of(Rule.of(takes.get(0)))
                : takes.stream().map(Rule::of).toList();
    }

    /** The keys, in the order in which {@link #answer} expects them to be spoken of. */
    List<Object> keys() {
        List<Object> keys = new ArrayList<>();
        byRules.values().forEach(checks -> checks.forEach(check -> keys.addAll(check.keys())));
        return keys;
    }

    /** What the script reads about them. */
    Arguments arguments(ServerTime time) {
        Arguments arguments = new Arguments(time);
        byRules.values().forEach(checks -> {
            List<Take> takes = checks.get(0).takes();
            arguments.with(checks.size()).with(takes.size());
            takes.forEach(arguments::withRule);
        });
        return arguments;
    }

    /** Answers each check with what the script returned. */
    void answer(List<Object> reply) {
        List<Check> checks = new ArrayList<>();
        byRules.values().forEach(checks::addAll);
        if (!(reply.get(0) instanceof Long stamp)) {
            checks.forEach(check -> check.fail(new RedisException("no time in the answer " + reply)));
            return;
        }
        Admitted admitted = new Admitted(stamp);
        int next = 1;
        for (int i = 0; i < checks.size(); i++) {
            Check check = checks.get(i);
            if (next < reply.size() && reply.get(next) instanceof Long refused && refused == i + 1) {
                int end = next + 1 + check.keys().size();
                check.answer(stamp, reply.subList(next + 1, end));
                next = end;
            } else {
                check.answer().complete(admitted);
            }
        }
    }
}
