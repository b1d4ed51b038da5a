package io.throttle4j.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.registry.Action;
import io.throttle4j.registry.ThrottleRegistry;
import io.throttle4j.registry.ThrottleType;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a registry says of an action and what the walk through the declarations says are the same, for every hierarchy. */
class RegistryAndWalkTest {

    @TempDir
    static Path folder;

    private static List<Class<?>> resources = List.of();

    private final Registries registries = new Registries();

    @BeforeAll
    static void compile() throws IOException {
        Compiled compiled =
                new Compiled(folder).withProcessor(Path.of("src/test/resources/hierarchies/Hierarchies.java"));
        resources = compiled.classes(compiled.loader()).stream()
                .filter(type -> !type.isInterface() && !Modifier.isAbstract(type.getModifiers()))
                .filter(type -> !ThrottleRegistry.class.isAssignableFrom(type))
                .filter(type -> !resourceMethods(type).isEmpty())
                .toList();
    }

    static Stream<Class<?>> resources() {
        return resources.stream();
    }

    @Test
    void thirtyHierarchiesOrMoreAreCompared() {
        assertThat(resources).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @MethodSource("resources")
    void saysTheSameOfEveryAction(Class<?> resource) {
        for (Method method : resourceMethods(resource)) {
            Method written = Bridges.behind(method);
            Action walked = Inheritance.of(resource, written)
                    .resolve(ActionFinder.signature(written), new KnownThrottleTypes(registries));
            assertThat(new ActionFinder().find(resource, method))
                    .as("%s", method)
                    .isInstanceOfSatisfying(
                            Found.Declared.class,
                            found -> assertThat(described(found.action())).isEqualTo(described(walked)));
        }
    }

    @ParameterizedTest
    @MethodSource("resources")
    void registryHasEveryMethodThatAContainerMayName(Class<?> resource) {
        Set<String> registered = registries.of(resource).orElseThrow().actions().stream()
                .map(Action::method)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = resourceMethods(resource).stream()
                .map(Bridges::behind)
                .map(ActionFinder::signature)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(registered).containsAll(named);
    }

    /** What a container may hand over: bridges too, and what an interface declares if that is all there is. */
    private static List<Method> resourceMethods(Class<?> type) {
        Hierarchy hierarchy = Hierarchy.of(type);
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isAbstract(method.getModifiers()))
                .filter(method -> hierarchy.types().stream()
                        .flatMap(each -> hierarchy.sameMethodIn(each, Bridges.behind(method)).stream())
                        .flatMap(same -> Arrays.stream(same.getAnnotations()))
                        .anyMatch(each -> each.annotationType().isAnnotationPresent(HttpMethod.class)))
                .toList();
    }

    private static String described(Action action) {
        String throttles = action.throttles()
                .map(types -> types.stream()
                        .map(ThrottleType::type)
                        .map(Class::getSimpleName)
                        .toList()
                        .toString())
                .orElse("defaults");
        return action.method() + " " + throttles + " " + action.scope() + " " + action.cost();
    }
}
