package io.throttle4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that Java and file systems take by themselves, but not with what the processor makes of them. */
class LongNamesTest {
    @TempDir
    Path sources;

    @TempDir
    Path output;

    private Javac javac;

    @BeforeEach
    void prepare() {
        javac = new Javac(output).onClassPath();
    }

    /** With its underscores the first would be a name that no class file takes. */
    @Test
    void constantsOfLongMethodNamesAreCutAndNumbered() throws Exception {
        String method = "aB".repeat(30_000);
        String astral = "a" + "\ud801\udc28".repeat(150);

        assertThat(compile("", "Long", """
                public class Long {
                    @jakarta.ws.rs.GET @io.throttle4j.Throttled(cost = 2) public void %1$s() {}
                    @jakarta.ws.rs.GET @io.throttle4j.Throttled(cost = 3) public void %1$sC() {}
                    @jakarta.ws.rs.GET @io.throttle4j.Throttled(cost = 4) public void %2$s() {}
                }
                """.formatted(method, astral))).isEmpty();

        assertThat(javac.actions("Long_Throttles")).containsOnlyKeys(method + "()", method + "C()", astral + "()");
        assertThat(constants())
                .contains("A_B".repeat(66) + "A_", "A_B".repeat(66) + "A__2")
                .allSatisfy(name -> assertThat(name).hasSizeBetween(199, 202));
    }

    @Test
    void nativeImageFileOfLongPackageLiesInItsFolder() throws IOException {
        String part = "p".repeat(60);
        String name = String.join(".", part, part, part, part, part);

        assertThat(compile(name, "Long", """
                package %s;
                public class Long {
                    @jakarta.ws.rs.GET @io.throttle4j.Throttled(cost = 2) public void get() {}
                }
                """.formatted(name))).isEmpty();

        assertThat(Javac.written(output))
                .containsKey("META-INF/native-image/io.throttle4j/" + name.replace('.', '/')
                        + "/Long_Throttles/reflect-config.json");
    }

    private List<String> compile(String packageName, String type, String source) throws IOException {
        Path folder = Files.createDirectories(sources.resolve(packageName.replace('.', '/')));
        return javac.compile(List.of(Files.writeString(folder.resolve(type + ".java"), source)));
    }

    private List<String> constants() throws Exception {
        String text = Files.readString(output.resolve("Long_Throttles.java"));
        return text.lines()
                .filter(line -> line.contains(" static final Action "))
                .map(line -> line.replaceAll(".* static final Action | =.*", ""))
                .toList();
    }
}
