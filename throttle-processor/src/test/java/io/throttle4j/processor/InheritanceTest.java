package io.throttle4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.registry.Action;
import io.throttle4j.registry.ThrottleType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rule of {@link io.throttle4j.Throttled}, sentence by sentence, as the runtime reads it from the registries. */
class InheritanceTest {
    @TempDir
    static Path output;

    private static Javac javac;

    @BeforeAll
    static void compile() throws Exception {
        javac = new Javac(output).onClassPath();
        assertThat(javac.compile(Javac.sources(Javac.RESOURCES.resolve("good"))))
                .isEmpty();
    }

    @Test
    void methodBeatsClassInEveryPart() throws Exception {
        assertIs("MethodBeatsClass", "all()", List.of("MaintenanceThrottle"), "method", 3);
    }

    @Test
    void classesScopeAndCostAreInheritedEachByItself() throws Exception {
        assertIs("MethodBeatsClass", "classesOnly()", List.of("MaintenanceThrottle"), "class", 2);
        assertIs("MethodBeatsClass", "scopeOnly()", List.of("ScopedRateThrottle"), "method", 2);
        assertIs("MethodBeatsClass", "costOnly()", List.of("ScopedRateThrottle"), "class", 3);
        assertIs("MethodBeatsClass", "nothing()", List.of("ScopedRateThrottle"), "class", 2);
    }

    @Test
    void notGivenMeansDefaultsAndEmptyMeansNone() throws Exception {
        assertThat(action("NotGivenIsNotEmpty", "notGiven()").throttles()).isEmpty();
        assertThat(action("NotGivenIsNotEmpty", "bare()").throttles()).isEmpty();
        assertThat(action("NotGivenIsNotEmpty", "empty()").throttles()).contains(List.of());
    }

    @Test
    void theMarkerForNotGivenMayBeWrittenOut() throws Exception {
        assertThat(action("NotGivenIsNotEmpty", "writtenOut()").throttles()).isEmpty();
    }

    @Test
    void overriddenMethodInAnInterfaceCounts() throws Exception {
        assertIs("Service", "declared()", List.of("UserRateThrottle"), "", 2);
    }

    @Test
    void overriddenMethodInSuperclassBeatsTheOneInAnInterface() throws Exception {
        assertIs("Service", "contested()", List.of("AnonRateThrottle"), "", 7);
    }

    @Test
    void defaultMethodIsAnActionOfTheClassThatInheritsIt() throws Exception {
        assertIs("Service", "defaulted()", List.of("AnonRateThrottle"), "", 2);
    }

    @Test
    void subclassThatSaysNothingInheritsEverything() throws Exception {
        assertThat(actions("SilentService").keySet())
                .isEqualTo(actions("Service").keySet());
        assertIs("SilentService", "contested()", List.of("AnonRateThrottle"), "", 7);
    }

    @Test
    void classBeatsItsSuperclassesAndTheyBeatInterfaces() throws Exception {
        assertIs("LoudService", "own()", List.of("ScopedRateThrottle"), "mine", 2);
        assertIs("LoudService", "declared()", List.of("UserRateThrottle"), "mine", 2);
    }

    @Test
    void overrideOfGenericMethodIsOneActionUnderItsOwnParameters() throws Exception {
        assertThat(actions("Books")).containsOnlyKeys("get(java.lang.String)", "put(java.lang.Object,java.util.Map)");
        assertIs("Books", "get(java.lang.String)", List.of("ScopedRateThrottle"), "books", 1);
    }

    @Test
    void abstractClassesAndInterfacesHaveRegistriesToo() throws Exception {
        assertIs("Crud", "get(java.lang.Object)", List.of("ScopedRateThrottle"), "", 1);
        assertIs("Api", "declared()", List.of("UserRateThrottle"), "", 2);
    }

    @Test
    void registryConstructsTheThrottlesItNames() throws Exception {
        assertThat(action("Service", "declared()").throttles().orElseThrow())
                .allSatisfy(throttle -> assertThat(throttle)
                        .isInstanceOfSatisfying(
                                ThrottleType.Constructed.class,
                                constructed -> assertThat(
                                                constructed.constructor().get())
                                        .isExactlyInstanceOf(throttle.type())));
    }

    @Test
    void recordsAreResources() throws Exception {
        assertIs("Records", "read()", List.of("ScopedRateThrottle"), "records", 1);
    }

    @Test
    void annotationOnAnOverrideHidesTheInheritedOnesAsInJakartaRest() throws Exception {
        assertThat(actions("Hiding")).containsOnlyKeys("post()", "put(java.lang.Object,java.util.Map)");
    }

    @Test
    void keysNameParametersAsTheRuntimeDoes() throws Exception {
        assertThat(javac.actions("naming.Naming_Throttles"))
                .containsKeys(
                        "get(int,[Ljava.lang.String;,[[J)",
                        "get(java.util.Map$Entry,java.lang.Comparable,[Ljava.lang.Comparable;)");
    }

    private static void assertIs(String type, String method, List<String> throttles, String scope, int cost)
            throws Exception {
        Action action = action(type, method);
        assertThat(action.throttles().orElseThrow())
                .extracting(throttle -> throttle.type().getSimpleName())
                .isEqualTo(throttles);
        assertThat(action.scope().orElse("")).isEqualTo(scope);
        assertThat(action.cost()).isEqualTo(cost);
    }

    private static Action action(String type, String method) throws Exception {
        return Optional.ofNullable(actions(type).get(method)).orElseThrow();
    }

    private static Map<String, Action> actions(String type) throws Exception {
        return javac.actions("inheritance.Inheritance_" + type + "_Throttles");
    }
}
