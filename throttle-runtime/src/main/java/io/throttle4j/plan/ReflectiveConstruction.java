package io.throttle4j.plan;

import io.throttle4j.Throttle;
import io.throttle4j.registry.ThrottleType;
import java.lang.reflect.InvocationTargetException;

/** Constructs throttles that no generated code names: the project-wide defaults. Used at deployment only. */
public final class ReflectiveConstruction {

    private ReflectiveConstruction() {}

    /** A throttle type that is made by calling the public constructor without parameters of {@code type}. */
    public static <T extends Throttle> ThrottleType of(Class<T> type) {
        return ThrottleType.of(type, () -> construct(type));
    }

    private static <T> T construct(Class<T> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(type.getName() + ": its constructor failed: " + failed.getCause(), failed);
        } catch (ReflectiveOperationException notConstructible) {
            throw new IllegalStateException(
                    type.getName()
                            + " cannot be constructed; make it a public class that is neither abstract nor an inner"
                            + " class, with a public constructor without parameters",
                    notConstructible);
        }
    }
}
