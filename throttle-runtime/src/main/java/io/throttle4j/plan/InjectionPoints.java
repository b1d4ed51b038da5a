package io.throttle4j.plan;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a class leaves it to a container to make it: the processor's rule, told again by reflection. The annotations are
 * known by name, since none of their libraries need be there.
 */
final class InjectionPoints {

    private static final String INJECT = "jakarta.inject.Inject";
    private static final String SCOPE = "jakarta.inject.Scope";
    private static final String CDI = "jakarta.enterprise.context.";
    private static final String NORMAL_SCOPE = CDI + "NormalScope";
    private static final String APPLICATION = CDI + "ApplicationScoped";
    private static final String STEREOTYPE = "jakarta.enterprise.inject.Stereotype";
    private static final String JERSEY_REQUEST = "org.glassfish.jersey.process.internal.RequestScoped";

    private InjectionPoints() {}

    /** Whether {@code type} has a point that is injected, itself or from a superclass, or a scope. */
    static boolean areIn(Class<?> type) {
        try {
            return scopes(type).findAny().isPresent() || members(type).anyMatch(member -> has(member, INJECT));
        } catch (LinkageError incomplete) {
            return false; // constructing it will say what is missing
        }
    }

    /** The scope of {@code type}, if it is narrower than the application. */
    static Optional<String> narrowScope(Class<?> type) {
        return scopes(type)
                .filter(scope -> (has(scope, NORMAL_SCOPE) && !scope.getName().equals(APPLICATION))
                        || scope.getName().equals(JERSEY_REQUEST))
                .map(Class::getSimpleName)
                .findFirst();
    }

    private static Stream<? extends AnnotatedElement> members(Class<?> type) {
        Stream<Class<?>> line = Stream.iterate(type, each -> each != null, Class::getSuperclass);
        return Stream.concat(
                Arrays.stream(type.getDeclaredConstructors()),
                line.flatMap(each -> Stream.concat(
                        Arrays.stream(each.getDeclaredFields()), Arrays.stream(each.getDeclaredMethods()))));
    }

    private static Stream<Class<? extends Annotation>> scopes(Class<?> type) {
        return Arrays.stream(type.getAnnotations())
                .<Class<? extends Annotation>>map(Annotation::annotationType)
                .flatMap(each -> has(each, STEREOTYPE)
                        ? Stream.concat(Stream.of(each), types(each))
                        : Stream.<Class<? extends Annotation>>of(each))
                .filter(each -> has(each, SCOPE) || has(each, NORMAL_SCOPE));
    }

    private static Stream<Class<? extends Annotation>> types(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations()).map(Annotation::annotationType);
    }

    private static boolean has(AnnotatedElement element, String annotation) {
        return types(element).anyMatch(type -> type.getName().equals(annotation));
    }
}
