package io.throttle4j.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.api.Test;

/** What files in {@code good} and {@code bad} cannot show about throttles that a container makes. */
class InjectionTest {
    private static final String COUNTING = """
            package p;

            @%s
            public class Counting implements io.throttle4j.Throttle {
                @Override
                public java.util.concurrent.CompletionStage<io.throttle4j.Decision> check(
                        io.throttle4j.ThrottleRequest request) {
                    return null;
                }
            }
            """;
    private static final String REPORTS = """
            package p;

            @io.throttle4j.Throttled(classes = Counting.class)
            public class Reports {
                @jakarta.ws.rs.GET
                public void list() {}
            }
            """;

    /** HK2 has scopes like CDI's pseudo-scopes only, so that nothing but its name tells how narrow this one is. */
    @Test
    void requestScopeOfJerseyIsKnownByName() {
        Compilation compilation = compile(
                "org.glassfish.jersey.process.internal.RequestScoped", "@jakarta.inject.Scope public @interface");
        assertThat(compilation)
                .hadErrorContaining("[T4J004] throttle Counting cannot be constructed by Reports_Throttles: it is"
                        + " @RequestScoped, but one instance serves all requests");
    }

    @Test
    void annotationThatIsNoScopeLeavesTheThrottleToTheRegistry() {
        Compilation compilation = compile("org.example.RequestScoped", "public @interface");
        assertThat(compilation)
                .generatedSourceFile("p.Reports_Throttles")
                .contentsAsUtf8String()
                .contains("ThrottleType.of(Counting.class, Counting::new)");
    }

    private static Compilation compile(String annotation, String kind) {
        int dot = annotation.lastIndexOf('.');
        String declared =
                "package %s; %s %s {}".formatted(annotation.substring(0, dot), kind, annotation.substring(dot + 1));
        return Compiler.javac()
                .withProcessors(new ThrottleProcessor())
                .compile(
                        JavaFileObjects.forSourceString(annotation, declared),
                        JavaFileObjects.forSourceString("p.Counting", COUNTING.formatted(annotation)),
                        JavaFileObjects.forSourceString("p.Reports", REPORTS));
    }
}
