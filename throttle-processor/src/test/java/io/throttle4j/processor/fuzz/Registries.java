package io.throttle4j.processor.fuzz;

import io.throttle4j.Throttle;
import io.throttle4j.registry.Action;
import io.throttle4j.registry.ThrottleRegistry;
import io.throttle4j.registry.ThrottleType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads generated registries as answers. */
final class Registries {

    private Registries() {}

    /** What the registry of {@code type} says, by method; absent if it has none. */
    static Optional<Map<String, Answer>> answers(Class<?> type) {
        try {
            String name = type.getName().replace('$', '_') + ThrottleRegistry.SUFFIX;
            Class<?> found = type.getClassLoader().loadClass(name);
            ThrottleRegistry registry =
                    (ThrottleRegistry) found.getConstructor().newInstance();
            if (registry.resource() != type) {
                throw new IllegalStateException(found + " belongs to " + registry.resource());
            }
            return Optional.of(answers(registry));
        } catch (ClassNotFoundException none) {
            return Optional.empty();
        } catch (ReflectiveOperationException unusable) {
            throw new IllegalStateException("registry of " + type, unusable);
        }
    }

    private static Map<String, Answer> answers(ThrottleRegistry registry) {
        Map<String, Answer> answers = new TreeMap<>();
        for (Action action : registry.actions()) {
            Answer answer = new Answer(action.throttles().map(Registries::types), action.scope(), action.cost());
            if (answers.put(action.method(), answer) != null) {
                throw new IllegalStateException(
                        action.method() + " is twice in the registry of " + registry.resource());
            }
        }
        return answers;
    }

    private static List<Class<? extends Throttle>> types(List<ThrottleType> throttles) {
        for (ThrottleType throttle : throttles) {
            if (((ThrottleType.Constructed) throttle).constructor().get().getClass() != throttle.type()) {
                throw new IllegalStateException("the constructor of " + throttle.type() + " makes something else");
            }
        }
        return throttles.stream()
                .<Class<? extends Throttle>>map(ThrottleType::type)
                .toList();
    }
}
