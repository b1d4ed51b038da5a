package io.throttle4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.registry.Action;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lombok, MapStruct and Error Prone beside ours: a javac of its own, everything on one processor path. */
class NeighboursTest {
    private static final List<String> OPENED =
            List.of("api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");

    @TempDir
    Path output;

    @Test
    void resourceCompilesBesideLombokMapStructAndErrorProne() throws Exception {
        assertThat(javac(Javac.sources(
                        Javac.RESOURCES.resolve("good/throttles"), Javac.RESOURCES.resolve("neighbours"))))
                .doesNotContain("error:")
                // Error Prone has run, and has something to say.
                .contains("warning: [UnusedVariable]");

        assertThat(output.resolve("neighbours/ReportMapperImpl.class")).exists();
        Map<String, Action> actions = new Javac(output).actions("neighbours.ReportResource_Throttles");
        assertThat(actions).containsOnlyKeys("read()", "create(neighbours.Report)");
        assertThat(actions.get("create(neighbours.Report)"))
                .extracting(Action::cost)
                .isEqualTo(2);
        assertThat(output.resolve("META-INF/throttle/actions.json")).exists();
    }

    private String javac(List<Path> sources) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/javac"));
        OPENED.forEach(name -> command.add("-J--add-opens=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED"));
        String path = System.getProperty("java.class.path");
        command.addAll(List.of("-d", output.toString(), "-cp", path, "-processorpath", path));
        command.addAll(List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW", "-Xplugin:ErrorProne"));
        sources.stream().map(Path::toString).forEach(command::add);
        Path printed = output.resolve("javac.txt");
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start()
                .waitFor();
        return Files.readString(printed);
    }
}
