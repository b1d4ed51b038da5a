package io.throttle4j.processor.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.throttle4j.processor.ThrottleProcessor;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The longest key that javac takes as a constant, and the shortest that it does not; too long to be read as files. */
class NamesFitTest {
    private static final int LONGEST = 65_534;

    @Test
    void keyThatFitsIsTaken() {
        assertThat(errors("m".repeat(LONGEST - 2))).isEmpty();
    }

    @Test
    void longerKeyIsRefused() {
        assertThat(errors("m".repeat(LONGEST - 1)))
                .containsExactly("[T4J017] the registry of Long cannot name a method: its name and the names of its"
                        + " parameters' types would have 65535 bytes, and compilers take 65534; shorten one of the"
                        + " names");
    }

    @Test
    void bytesAreCountedAndNotLetters() {
        String two = "\u00e9".repeat(10_000);
        String three = "\u0920".repeat(10_000);
        String rest = "m".repeat(LONGEST - 2 - 50_000);

        assertThat(errors(two + three + rest)).isEmpty();
        assertThat(errors(two + three + rest + "m")).hasSize(1);
    }

    @Test
    void bytesAreThoseOfClassFiles() {
        String twoEach = "\u0080\u07ff".repeat(2);
        String threeEach = "\u0800\uffff".repeat(2);

        assertThat(NamesFit.inClassFile("a\u007f" + twoEach + threeEach)).isEqualTo(2 + 8 + 12);
    }

    private static List<String> errors(String method) {
        String source = """
                import io.throttle4j.Throttled;
                import jakarta.ws.rs.GET;

                public class Long {
                    @GET
                    @Throttled(cost = 2)
                    public void %s() {}
                }
                """.formatted(method);
        Compilation compilation = Compiler.javac()
                .withProcessors(new ThrottleProcessor())
                .compile(JavaFileObjects.forSourceString("Long", source));
        return compilation.errors().stream()
                .map(error -> error.getMessage(Locale.ROOT))
                .toList();
    }
}
