package io.throttle4j.examples.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Throttled;
import jakarta.activation.DataSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application with a module of its own: compiled with the processor on a module path too, and run on one. */
class ModularApplicationTest {
    private static final Path SOURCES = Path.of("src/test/resources/modular");
    /** By name: the class carries an annotation that is not here. */
    private static final String PROCESSOR = "io.throttle4j.processor.ThrottleProcessor";

    private static final String TO_THROTTLE4J = "io.throttle4j.runtime,";
    /** Without Redisson, most of whose dependencies are no modules. */
    private static final Pattern NEEDED =
            Pattern.compile("throttle-(runtime|annotations)|jersey-|grizzly-|hk2-|javassist|aopalliance|"
                    + "jakarta\\.(ws\\.rs|inject|annotation|validation)-|osgi-resource-locator");

    @TempDir
    Path folder;

    @Test
    void findsItsRegistryAndThrottles() throws Exception {
        Path application = compile(moduleInfo());
        assertThat(application.resolve("app/web/GreetingResource_Throttles.class"))
                .exists();
        try (Program program = run(application)) {
            assertThrottled(program);
        }
    }

    @Test
    void packageThatIsOpenToAllWillDo() throws Exception {
        Path application = compile(moduleInfo().replaceFirst("(?s)exports app.web to.*?;", "opens app.web;"));
        try (Program program = run(application)) {
            assertThrottled(program);
        }
    }

    @Test
    void deploymentShowsTheLineThatIsMissing() throws Exception {
        assertThat(moduleInfo()).contains(TO_THROTTLE4J);
        Path application = compile(moduleInfo().replace(TO_THROTTLE4J, ""));
        try (Program program = run(application)) {
            assertThat(program.output())
                    .contains("app.web.GreetingResource_Throttles cannot be read because its package is closed;"
                            + " add \"exports app.web to io.throttle4j.runtime;\" to module-info.java of app");
        }
    }

    private static void assertThrottled(Program program) throws Exception {
        List<HttpResponse<String>> answers = Program.answers(program.address().resolve("greetings"), 4);
        assertThat(answers).extracting(HttpResponse::statusCode).containsExactly(200, 200, 200, 429);
        assertThat(answers.get(0).body()).isEqualTo("hello");
        assertThat(answers.get(3).headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
    }

    /** Compiles as Maven would: resources first, then the sources, with whatever module descriptor. */
    private Path compile(String moduleInfo) throws Exception {
        Path sources = folder.resolve("sources");
        Path classes = folder.resolve("classes");
        for (Path file : files(SOURCES)) {
            Path to = (file.toString().endsWith(".java") ? sources : classes).resolve(SOURCES.relativize(file));
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        }
        Files.writeString(sources.resolve("module-info.java"), moduleInfo);
        Stream<String> options = Stream.of(
                "--module-path",
                Program.path(modules()),
                "--processor-module-path",
                Program.path(List.of(located(Class.forName(PROCESSOR)), located(Throttled.class))),
                "-Xlint:all,-processing",
                "-Werror",
                "-d",
                classes.toString());
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed, true);
        String[] arguments = Stream.concat(options, files(sources).stream().map(Path::toString))
                .toArray(String[]::new);
        int exit = ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments);
        assertThat(printed.toString()).isEmpty();
        assertThat(exit).isZero();
        return classes;
    }

    private static Program run(Path application) throws Exception {
        String path = Program.path(
                Stream.concat(Stream.of(application), modules().stream()).toList());
        return Program.java("--module-path", path, "--module", "app/app.Main");
    }

    private static List<Path> modules() throws Exception {
        Stream<Path> needed = RuntimeClassPath.entries().stream()
                .filter(entry -> NEEDED.matcher(entry.toString()).find());
        return Stream.concat(needed, Stream.of(located(DataSource.class))).toList();
    }

    private static String moduleInfo() throws IOException {
        return Files.readString(SOURCES.resolve("module-info.java"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Path located(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
