package io.throttle4j.processor.fuzz;

import java.util.Collection;
import java.util.List;

/**
 * A compiled hierarchy.
 *
 * @param hierarchy what was compiled
 * @param types its types, loaded
 */
public record Sample(Hierarchy hierarchy, List<Class<?>> types) {

    /** Copies the types. */
    public Sample {
        types = List.copyOf(types);
    }

    /** Those hierarchies that are valid Java and that no check of the processor has a reason to refuse; no registries. */
    public static List<Sample> of(Collection<Hierarchy> hierarchies) {
        List<Hierarchy> valid = List.copyOf(hierarchies);
        Compiled compiled = Compiled.with(List.of(), valid);
        while (!compiled.errors().isEmpty()) {
            valid = compiled.withoutErrors(valid);
            compiled = Compiled.with(List.of(), valid);
        }
        ClassLoader loader = compiled.loader();
        return valid.stream()
                .map(each -> load(each, loader))
                .filter(each -> each.types().stream().noneMatch(Refusals::suspect))
                .toList();
    }

    static Sample load(Hierarchy hierarchy, ClassLoader loader) {
        return new Sample(
                hierarchy,
                hierarchy.binaryNames().stream()
                        .<Class<?>>map(name -> load(name, loader))
                        .toList());
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
