package io.throttle4j.plan;

import io.throttle4j.registry.ThrottleRegistry;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Finds the generated registry of a type by its name. Safe for use by many threads. */
final class Registries {

    private final ConcurrentMap<Class<?>, Optional<ThrottleRegistry>> found = new ConcurrentHashMap<>();

    /**
     * The registry of {@code type}; empty when none was generated.
     *
     * @throws UnusableRegistryException if there is one that cannot be read
     */
    Optional<ThrottleRegistry> of(Class<?> type) {
        return found.computeIfAbsent(type, Registries::load);
    }

    /** The name of the registry that the processor writes for {@code type}. */
    static String nameFor(Class<?> type) {
        String packagePrefix = type.getPackageName().isEmpty() ? "" : type.getPackageName() + ".";
        String nestedName = type.getName().substring(packagePrefix.length()).replace('$', '_');
        return packagePrefix + nestedName + ThrottleRegistry.SUFFIX;
    }

    private static Optional<ThrottleRegistry> load(Class<?> type) {
        String name = nameFor(type);
        try {
            Class<?> registry = Class.forName(name, true, type.getClassLoader());
            return Optional.of(
                    checked((ThrottleRegistry) registry.getConstructor().newInstance(), type));
        } catch (ClassNotFoundException notGenerated) {
            return Optional.empty();
        } catch (IllegalAccessException closedPackage) {
            throw new UnusableRegistryException(closedPackageMessage(type, name), closedPackage);
        } catch (InvocationTargetException failed) {
            throw new UnusableRegistryException(name + " could not be read: " + failed.getCause(), failed);
        } catch (UnusableRegistryException ofAnother) {
            throw ofAnother;
        } catch (ReflectiveOperationException | RuntimeException | LinkageError notOurs) {
            throw new UnusableRegistryException(
                    name + " is not a registry that this version can read (" + notOurs + "); compile " + type.getName()
                            + " again with the throttle-processor of this version",
                    notOurs);
        }
    }

    /** Two types may lead to one name, {@code Outer.Inner} and {@code Outer_Inner} for instance. */
    private static ThrottleRegistry checked(ThrottleRegistry registry, Class<?> type) {
        Class<?> owner = registry.resource();
        if (owner != type) {
            throw new UnusableRegistryException(
                    registry.getClass().getName() + " is the registry of " + owner.getName() + " and not of "
                            + type.getName() + ", which leads to the same name; rename one of the two",
                    null);
        }
        return registry;
    }

    private static String closedPackageMessage(Class<?> type, String registry) {
        Module reader = Registries.class.getModule();
        String to = reader.isNamed() ? " to " + reader.getName() : "";
        return registry + " cannot be read because its package is closed; add \"exports " + type.getPackageName() + to
                + ";\" to module-info.java of " + type.getModule().getName();
    }
}
