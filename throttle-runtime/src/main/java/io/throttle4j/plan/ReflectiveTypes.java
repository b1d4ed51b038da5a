package io.throttle4j.plan;

import io.throttle4j.Throttle;
import io.throttle4j.registry.ThrottleType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;

/** The types of throttles that no generated code names: the project-wide defaults. Used at deployment only. */
public final class ReflectiveTypes {

    private static final String NOT_CONSTRUCTIBLE = "cannot be constructed; make it a public class that is neither"
            + " abstract nor an inner class, with a public constructor without parameters, or with @Inject if a container"
            + " is to make it";

    private ReflectiveTypes() {}

    /** Made by a container if {@code type} asks for that, else by its public constructor without parameters. */
    public static <T extends Throttle> ThrottleType of(Class<T> type) {
        return InjectionPoints.areIn(type) ? ThrottleType.injected(type) : ThrottleType.of(type, () -> construct(type));
    }

    /** What keeps everybody from making a {@code type}, as the end of a sentence that starts with its name. */
    public static Optional<String> obstacle(Class<? extends Throttle> type) {
        boolean inner = type.isMemberClass() && !Modifier.isStatic(type.getModifiers());
        if (inner || Modifier.isAbstract(type.getModifiers())) {
            return Optional.of(NOT_CONSTRUCTIBLE);
        }
        if (InjectionPoints.areIn(type)) {
            return InjectionPoints.narrowScope(type).map(ReflectiveTypes::tooNarrow);
        }
        return hasPublicConstructor(type) ? Optional.empty() : Optional.of(NOT_CONSTRUCTIBLE);
    }

    private static String tooNarrow(String scope) {
        return "is @" + scope + ", but one instance serves all requests; make it @Dependent or @Singleton, and inject a"
                + " Provider of what differs between requests";
    }

    private static boolean hasPublicConstructor(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && Arrays.stream(type.getConstructors()).anyMatch(each -> each.getParameterCount() == 0);
    }

    private static <T> T construct(Class<T> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(type.getName() + ": its constructor failed: " + failed.getCause(), failed);
        } catch (ReflectiveOperationException notConstructible) {
            throw new IllegalStateException(type.getName() + " " + NOT_CONSTRUCTIBLE, notConstructible);
        }
    }
}
