package io.throttle4j.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Throttled;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that is published: build tools and compilers look at exact paths in it and stay silent when a file lies elsewhere. */
class JarContentIT {
    private static final Path JAR = Path.of(System.getProperty("jar.under.test"));
    private static final String GRADLE = "META-INF/gradle/incremental.annotation.processors";
    private static final String SERVICE = "META-INF/services/javax.annotation.processing.Processor";

    @Test
    void nothingButClassesLiesWhereNobodyLooks() throws IOException {
        assertThat(names())
                .filteredOn(name -> !name.endsWith(".class"))
                .containsExactlyInAnyOrder(
                        "META-INF/MANIFEST.MF",
                        GRADLE,
                        SERVICE,
                        "META-INF/maven/io.throttle4j/throttle-processor/pom.properties",
                        "META-INF/maven/io.throttle4j/throttle-processor/pom.xml");
    }

    @Test
    void everyClassIsOneOfTheProcessors() throws IOException {
        assertThat(names())
                .filteredOn(name -> name.endsWith(".class"))
                .allSatisfy(name -> assertThat(name)
                        .matches("module-info.class|io/throttle4j/processor/((discover|model|validate|write)/)?[^/]+")
                        .doesNotMatch(".*(Test|IT)\\.class"));
    }

    /** Isolating what depends on one resource alone, aggregating the index of all. */
    @Test
    void gradleIsToldOfEveryProcessorOnce() throws IOException {
        assertThat(lines(GRADLE))
                .containsExactlyInAnyOrder(
                        "io.throttle4j.processor.ThrottleProcessor,isolating",
                        "io.throttle4j.processor.ActionIndexProcessor,aggregating");
    }

    @Test
    void theSameProcessorsAreServicesAndInTheJar() throws IOException {
        List<String> named = lines(GRADLE).stream()
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();

        assertThat(lines(SERVICE)).containsExactlyInAnyOrderElementsOf(named);
        assertThat(names())
                .containsAll(named.stream()
                        .map(name -> name.replace('.', '/') + ".class")
                        .toList());
    }

    /** In a process of its own: in this one javac would find the processors on the class path of the tests too. */
    @Test
    void javacFindsTheProcessorsInTheJar(@TempDir Path output) throws IOException, InterruptedException {
        Path good = Javac.RESOURCES.resolve("good");
        String processorPath = Javac.paths(List.of(JAR, Javac.locate(Throttled.class)));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-d",
                output.toString(),
                "-cp",
                Javac.paths(Javac.CLASS_PATH),
                "-processorpath",
                processorPath));
        Javac.sources(good.resolve("throttles"), good.resolve("reports"))
                .forEach(source -> command.add(source.toString()));

        Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();

        assertThat(javac.inputReader().lines()).isEmpty();
        assertThat(javac.waitFor()).isZero();
        assertThat(output.resolve("reports/ReportResource_Throttles.class")).exists();
        assertThat(output.resolve("META-INF/throttle/actions.json")).exists();
    }

    private static List<String> names() throws IOException {
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        }
    }

    private static List<String> lines(String name) throws IOException {
        try (ZipFile jar = new ZipFile(JAR.toFile());
                InputStream content = jar.getInputStream(jar.getEntry(name))) {
            return new String(content.readAllBytes(), UTF_8).lines().toList();
        }
    }
}
