package io.throttle4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.registry.Action;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotations that carry {@code @Throttled}: from sources, and from class files of another jar. */
class MetaAnnotationTest {
    private static final Path GOOD = Javac.RESOURCES.resolve("good");

    @TempDir
    Path output;

    @Test
    void speaksForWhatUsesIt() throws Exception {
        Javac javac = new Javac(output).onClassPath();

        assertThat(javac.compile(Javac.sources(GOOD.resolve("throttles"), GOOD.resolve("meta"))))
                .isEmpty();
        assertAnswers(javac);
    }

    @Test
    void speaksFromClassFilesToo(@TempDir Path jar) throws Exception {
        compileAnnotations(jar);
        Javac javac = new Javac(output).onClassPath(jar);

        assertThat(javac.compile(List.of(GOOD.resolve("meta/MetaResource.java"))))
                .isEmpty();
        assertAnswers(javac);
    }

    private static void compileAnnotations(Path jar) throws IOException {
        List<Path> sources = Javac.sources(GOOD.resolve("throttles"), GOOD.resolve("meta")).stream()
                .filter(source -> !source.endsWith("MetaResource.java"))
                .toList();
        assertThat(new Javac(jar).onClassPath().withoutProcessors().compile(sources))
                .isEmpty();
    }

    private static void assertAnswers(Javac javac) throws Exception {
        Map<String, Action> actions = javac.actions("meta.MetaResource_Throttles");
        assertIs(actions, "fromTheClass()", "meta", 1);
        assertIs(actions, "onTheMethod()", "expensive", 10);
        assertIs(actions, "directComesFirst()", "expensive", 3);
        assertIs(actions, "severalLevels()", "expensive", 20);
        assertIs(actions, "agreed()", "own", 20);
        assertIs(javac.actions("meta.MetaResource_Sub_Throttles"), "onTheMethod()", "expensive", 10);
        assertIs(javac.actions("meta.MetaResource_Other_Throttles"), "list()", "expensive", 10);
    }

    private static void assertIs(Map<String, Action> actions, String method, String scope, int cost) {
        Action action = Optional.ofNullable(actions.get(method)).orElseThrow();
        assertThat(action.throttles().orElseThrow())
                .extracting(throttle -> throttle.type().getSimpleName())
                .containsExactly("ScopedRateThrottle");
        assertThat(action.scope()).contains(scope);
        assertThat(action.cost()).isEqualTo(cost);
    }
}
