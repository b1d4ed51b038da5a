package io.throttle4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.processor.timing.LargeProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One resource of many is changed and compiled alone, against the classes of the others, as Gradle does it. */
class RecompilationTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final String CHANGED = "shop/orders1/OrderResource";

    @TempDir
    Path folder;

    @TempDir
    Path throttles;

    @BeforeEach
    void compileThrottles() throws IOException {
        Javac javac = new Javac(throttles).onClassPath().withoutProcessors();
        assertThat(javac.compile(Javac.sources(Javac.RESOURCES.resolve("codes"))))
                .isEmpty();
    }

    @Test
    void changedResourceRegeneratesItsOwnRegistryOnly() throws IOException {
        check(40);
    }

    @Test
    @Tag("long")
    void changedResourceOfFiveHundredRegeneratesItsOwnRegistryOnly() throws IOException {
        check(500);
    }

    private void check(int resources) throws IOException {
        LargeProject project = LargeProject.write(folder.resolve("src"), resources);
        Path output = folder.resolve("incremental");
        assertThat(compile(project, output)).isEmpty();
        List<String> registries = registries(output);
        assertThat(registries).hasSizeGreaterThanOrEqualTo(resources);
        age(output);

        Path changed = folder.resolve("src/" + CHANGED + ".java");
        Files.writeString(changed, Files.readString(changed).replace("cost = 3", "cost = 4"));
        // Gradle hands the aggregating processor every registry, and removes that of the changed resource.
        registries.remove(CHANGED.replace('/', '.') + "_Throttles");
        Files.delete(output.resolve("generated/" + CHANGED + "_Throttles.java"));
        Files.delete(output.resolve("classes/" + CHANGED + "_Throttles.class"));
        assertThat(javac(output).compile(List.of(changed), registries)).isEmpty();

        assertThat(writtenSince(output))
                .containsExactlyInAnyOrder(
                        "generated/" + CHANGED + "_Throttles.java",
                        "classes/" + CHANGED + "_Throttles.class",
                        "classes/" + CHANGED + ".class",
                        "classes/META-INF/native-image/io.throttle4j/shop.common.Crud_Throttles/reflect-config.json",
                        "classes/META-INF/throttle/actions.json");
        assertThat(output.resolve("generated/" + CHANGED + "_Throttles.java"))
                .content()
                .contains(".costing(4)");
        assertEqualToFullCompilation(project, output);
    }

    private void assertEqualToFullCompilation(LargeProject project, Path output) throws IOException {
        Path all = folder.resolve("full");
        assertThat(compile(project, all)).isEmpty();
        assertThat(files(output)).isEqualTo(files(all));
        for (String file : files(all)) {
            assertThat(output.resolve(file)).hasSameBinaryContentAs(all.resolve(file));
        }
    }

    private List<String> compile(LargeProject project, Path output) throws IOException {
        Files.createDirectories(output.resolve("generated"));
        project.writeRates(output.resolve("classes"));
        return javac(output).compile(project.sources());
    }

    private Javac javac(Path output) {
        Path classes = output.resolve("classes");
        return new Javac(classes)
                .onClassPath(classes, throttles)
                .withOptions("-s", output.resolve("generated").toString());
    }

    private static List<String> registries(Path output) throws IOException {
        return new ArrayList<>(files(output).stream()
                .filter(file -> file.endsWith("_Throttles.java"))
                .map(file -> file.replace("generated/", "").replace(".java", "").replace('/', '.'))
                .toList());
    }

    private static void age(Path output) throws IOException {
        for (String file : files(output)) {
            Files.setLastModifiedTime(output.resolve(file), LONG_AGO);
        }
    }

    private static List<String> writtenSince(Path output) throws IOException {
        List<String> written = new ArrayList<>();
        for (String file : files(output)) {
            if (!Files.getLastModifiedTime(output.resolve(file)).equals(LONG_AGO)) {
                written.add(file);
            }
        }
        return written;
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
