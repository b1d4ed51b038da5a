package io.throttle4j.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.registry.Action;
import io.throttle4j.registry.ThrottleType;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found for resources that were compiled with the processor, without it, or with something else. */
class ActionFinderTest {

    private static final Path HIERARCHIES = Path.of("src/test/resources/hierarchies/Hierarchies.java");

    @TempDir
    Path folder;

    @Test
    void methodReplacesTheClassesOfItsClassAndKeepsItsScopeAndCost() throws Exception {
        Compiled compiled = new Compiled(folder).withProcessor(HIERARCHIES);
        assertThat(action(compiled, "hierarchies.Hierarchies$Parts", "classes"))
                .isEqualTo("[UserRateThrottle] Optional[class] 2");
        assertThat(action(compiled, "hierarchies.Hierarchies$Parts", "scope"))
                .isEqualTo("[ScopedRateThrottle] Optional[method] 2");
        assertThat(action(compiled, "hierarchies.Hierarchies$Parts", "optedOut"))
                .isEqualTo("[] Optional[class] 2");
        assertThat(action(compiled, "hierarchies.Hierarchies$OnMethodOnly", "bare"))
                .isEqualTo("defaults Optional.empty 1");
    }

    @Test
    void subclassThatWasCompiledWithoutTheProcessorGetsWhatItsSuperclassesDeclare() throws Exception {
        Compiled compiled = new Compiled(folder)
                .withProcessor(HIERARCHIES)
                .withoutProcessor(
                        "late.Late",
                        "package late; public class Late extends"
                                + " hierarchies.Hierarchies.Concrete { @Override public void put(Long id,"
                                + " java.util.Map<String, Long> value) {} }");
        assertThat(action(compiled, "late.Late", "put")).isEqualTo("[UserRateThrottle] Optional.empty 1");
        assertThat(action(compiled, "late.Late", "get")).isEqualTo("[UserRateThrottle] Optional.empty 5");
        assertThat(action(compiled, "late.Late", "delete")).isEqualTo("[ScopedRateThrottle] Optional[gone] 1");
    }

    @Test
    void bridgeIsTheMethodItStandsFor() throws Exception {
        Compiled compiled = new Compiled(folder)
                .withProcessor(HIERARCHIES)
                .withoutProcessor(
                        "late.Late",
                        "package late; public class Late extends"
                                + " hierarchies.Hierarchies.Crud<String, Integer> { public void delete(String id) {} }");
        Class<?> late = Class.forName("late.Late", false, compiled.loader());
        Method bridge = late.getDeclaredMethod("delete", Object.class);
        assertThat(bridge.isBridge()).isTrue();
        assertThat(described(new ActionFinder().find(late, bridge))).isEqualTo("[ScopedRateThrottle] Optional[gone] 1");
    }

    @Test
    void nothingIsFoundWhereNothingIsDeclared() throws Exception {
        Compiled compiled = new Compiled(folder)
                .withoutProcessor("plain.Plain", "package plain; public class Plain { public void get() {} }");
        assertThat(find(compiled, "plain.Plain", "get")).isEqualTo(new Found.Undeclared());
    }

    @Test
    void declarationWithoutRegistryShowsTheLinesThatPutTheProcessorOnThePath() throws Exception {
        Compiled compiled = new Compiled(folder)
                .withoutProcessor(
                        "p.Reports",
                        "package p; public class Reports { @io.throttle4j.Throttled(cost = 2) public void get() {} }");
        assertThat(find(compiled, "p.Reports", "get"))
                .isEqualTo(new Found.Unusable(List.of("p.Reports carries @Throttled but has no registry"
                        + " (p.Reports_Throttles was not found): the processor was not on the compiler's path. Maven:"
                        + " add <path><groupId>io.throttle4j</groupId><artifactId>throttle-processor</artifactId>"
                        + "<version>VERSION</version></path> to <annotationProcessorPaths> of maven-compiler-plugin."
                        + " Gradle: add annotationProcessor(\"io.throttle4j:throttle-processor:VERSION\") to"
                        + " dependencies")));
    }

    @Test
    void classThatOnlyHasTheNameOfARegistryIsUnusable() throws Exception {
        assertThat(problem(registry("public class Reports_Throttles {}")))
                .startsWith("p.Reports_Throttles is not a registry that this version can read (java.lang.ClassCastExc")
                .endsWith("compile p.Reports again with the throttle-processor of this version");
        assertThat(problem(registry("public abstract class Reports_Throttles {}")))
                .contains("InstantiationException");
    }

    @Test
    void registryThatFailsIsUnusable() throws Exception {
        assertThat(problem(registry("public class Reports_Throttles { public Reports_Throttles() {"
                        + " throw new IllegalStateException(\"no\"); } }")))
                .isEqualTo("p.Reports_Throttles could not be read: java.lang.IllegalStateException: no");
        assertThat(problem(registry("public class Reports_Throttles { static { if (true) {"
                        + " throw new IllegalStateException(\"no\"); } } }")))
                .contains("ExceptionInInitializerError");
    }

    @Test
    void registryOfAnotherTypeThatLeadsToTheSameNameIsUnusable() throws Exception {
        assertThat(problem(registry("public class Reports_Throttles implements"
                        + " io.throttle4j.registry.ThrottleRegistry { public Class<?> resource() { return"
                        + " String.class; } public java.util.List<io.throttle4j.registry.Action> actions() {"
                        + " return java.util.List.of(); } }")))
                .isEqualTo(
                        "p.Reports_Throttles is the registry of java.lang.String and not of p.Reports, which leads to"
                                + " the same name; rename one of the two");
    }

    private Compiled registry(String source) throws IOException {
        return new Compiled(folder)
                .withoutProcessor(
                        "p.Reports",
                        "package p; public class Reports { @io.throttle4j.Throttled(cost = 2) public void get() {} }")
                .withoutProcessor("p.Reports_Throttles", "package p; " + source);
    }

    private static String problem(Compiled compiled) throws Exception {
        return ((Found.Unusable) find(compiled, "p.Reports", "get")).problems().get(0);
    }

    private static String action(Compiled compiled, String type, String method) throws Exception {
        return described(find(compiled, type, method));
    }

    private static Found find(Compiled compiled, String type, String name) throws Exception {
        Class<?> resource = Class.forName(type, false, compiled.loader());
        Method method = Arrays.stream(resource.getMethods())
                .filter(each -> each.getName().equals(name) && !each.isBridge())
                .findFirst()
                .orElseThrow();
        return new ActionFinder().find(resource, method);
    }

    private static String described(Found found) {
        Action action = ((Found.Declared) found).action();
        Optional<List<String>> throttles = action.throttles()
                .map(types -> types.stream()
                        .map(ThrottleType::type)
                        .map(Class::getSimpleName)
                        .toList());
        return throttles.map(List::toString).orElse("defaults") + " " + action.scope() + " " + action.cost();
    }
}
