package io.throttle4j.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Throttled;
import io.throttle4j.throttles.UserRateThrottle;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeclarationTest {

    @Test
    void nothingIsDeclaredWithoutThrottled() {
        assertThat(Declaration.on(Bare.class, Bare.class)).isEmpty();
    }

    @Test
    void annotationSpeaksForWhatUsesIt() {
        assertIs(Uses.class, Optional.of(List.of(UserRateThrottle.class)), Optional.empty(), Optional.of(10));
    }

    @Test
    void directComesFirstAndEachPartByItself() {
        assertIs(Mixed.class, Optional.of(List.of(UserRateThrottle.class)), Optional.of("deeper"), Optional.of(3));
    }

    @Test
    void annotationsOfAnnotationsSpeakAfterThem() {
        assertIs(
                UsesDeeper.class, Optional.of(List.of(UserRateThrottle.class)), Optional.of("deeper"), Optional.of(10));
    }

    /** The processor refuses it: this is how both of them read it meanwhile. */
    @Test
    void whatStandsForNotGivenIsLeftOutOfListsThatNameMore(@TempDir Path folder) throws Exception {
        ClassLoader loader = new Compiled(folder).withoutProcessor("Lists", """
                        import io.throttle4j.Throttled;
                        import io.throttle4j.Throttled.Inherited;
                        import io.throttle4j.throttles.UserRateThrottle;

                        interface Lists {
                            @Throttled(classes = {UserRateThrottle.class, Inherited.class}) void mixed();
                            @Throttled(classes = {Inherited.class, Inherited.class}) void twice();
                            @Throttled(classes = Inherited.class) void alone();
                            @Throttled(classes = {}) void empty();
                        }
                        """).loader();
        Class<?> lists = loader.loadClass("Lists");

        assertThat(classes(lists, "mixed")).isEqualTo(Optional.of(List.of(UserRateThrottle.class)));
        assertThat(classes(lists, "twice")).isEmpty();
        assertThat(classes(lists, "alone")).isEmpty();
        assertThat(classes(lists, "empty")).isEqualTo(Optional.of(List.of()));
    }

    private static Optional<? extends List<?>> classes(Class<?> type, String method)
            throws ReflectiveOperationException {
        return Declaration.on(type.getDeclaredMethod(method), type)
                .orElseThrow()
                .classes();
    }

    private static void assertIs(
            Class<?> type, Optional<? extends List<?>> classes, Optional<String> scope, Optional<Integer> cost) {
        Declaration declaration = Declaration.on(type, type).orElseThrow();
        assertThat(declaration.classes()).isEqualTo(classes);
        assertThat(declaration.scope()).isEqualTo(scope);
        assertThat(declaration.cost()).isEqualTo(cost);
    }

    @Throttled(classes = UserRateThrottle.class, cost = 10)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Expensive {}

    @Throttled(scope = "deeper")
    @Expensive
    @Deeper
    @Retention(RetentionPolicy.RUNTIME)
    @interface Deeper {}

    private static final class Bare {}

    @Expensive
    interface Uses {}

    @Deeper
    interface UsesDeeper {}

    @Deeper
    @Throttled(cost = 3)
    interface Mixed {}
}
