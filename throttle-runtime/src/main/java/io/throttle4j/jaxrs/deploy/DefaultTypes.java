package io.throttle4j.jaxrs.deploy;

import io.throttle4j.Throttle;
import io.throttle4j.plan.ReflectiveTypes;
import io.throttle4j.registry.ThrottleType;
import io.throttle4j.suggest.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the classes that {@code throttle.default-classes} names. */
public final class DefaultTypes {

    private static final String BUILT_IN = "io.throttle4j.throttles.";
    private static final Set<String> BUILT_IN_NAMES =
            Set.of("AnonRateThrottle", "UserRateThrottle", "ScopedRateThrottle");

    private final Map<String, Class<? extends Throttle>> known;
    private final List<String> problems;

    /**
     * Finds classes by name.
     *
     * @param known classes that need not be looked for
     * @param problems where problems are added to
     */
    public DefaultTypes(Map<String, Class<? extends Throttle>> known, List<String> problems) {
        this.known = new TreeMap<>(known);
        this.problems = problems;
    }

    /** The types of the classes that {@code names} name; a name that leads to none becomes a problem. */
    public List<ThrottleType> named(List<String> names) {
        List<ThrottleType> types = new ArrayList<>();
        for (String name : names) {
            Class<? extends Throttle> type = known.get(name);
            if (type == null) {
                type = load(BUILT_IN_NAMES.contains(name) ? BUILT_IN + name : name);
            }
            if (type != null && isUsable(type)) {
                types.add(ReflectiveTypes.of(type));
            }
        }
        return types;
    }

    /** Said here once, and not again by every action that the class would apply to. */
    private boolean isUsable(Class<? extends Throttle> type) {
        Optional<String> obstacle = ReflectiveTypes.obstacle(type);
        obstacle.ifPresent(
                reason -> problems.add("throttle.default-classes names " + type.getName() + ", which " + reason));
        return obstacle.isEmpty();
    }

    private @Nullable Class<? extends Throttle> load(String name) {
        try {
            return Class.forName(name, true, DeploymentSources.loader()).asSubclass(Throttle.class);
        } catch (ClassNotFoundException | LinkageError absent) {
            problems.add("throttle.default-classes names " + name + ", which was not found; " + adviceOn(name));
        } catch (ClassCastException noThrottle) {
            problems.add("throttle.default-classes names " + name + ", which is no " + Throttle.class.getName());
        }
        return null;
    }

    private static String adviceOn(String name) {
        return Nearest.to(name, BUILT_IN_NAMES)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElseGet(() -> "write the fully qualified name of a class, or one of "
                        + String.join(", ", BUILT_IN_NAMES.stream().sorted().toList()));
    }
}
