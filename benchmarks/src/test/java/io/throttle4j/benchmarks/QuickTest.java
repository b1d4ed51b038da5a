package io.throttle4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What others script against. */
class QuickTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern NAME = Pattern.compile("`([a-z0-9.-]+)`");

    @Test
    void namesAreThoseOfTheReadme() throws IOException {
        List<String> table = Files.readAllLines(README).stream()
                .dropWhile(line -> !line.startsWith("## What the quick run prints"))
                .takeWhile(line -> !line.startsWith("## What the full run adds"))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(0, line.indexOf('|', 1)))
                .toList();
        List<String> documented = table.stream()
                .flatMap(cell -> NAME.matcher(cell).results())
                .map(match -> match.group(1))
                .toList();
        assertThat(Quick.NAMES).containsExactlyInAnyOrderElementsOf(documented).hasSize(13);
    }

    @Test
    void firstCommandOfTheReadmeIsTheQuickRunAndTheSecondTheFullOne() throws IOException {
        List<String> commands = Files.readAllLines(README).stream()
                .filter(line -> line.startsWith("mvn "))
                .toList();
        assertThat(commands.get(0)).isEqualTo("mvn -q -pl benchmarks -am compile exec:java");
        assertThat(commands.get(1)).isEqualTo(commands.get(0) + " -Dexec.mainClass=" + Full.class.getName());
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<exec.mainClass>" + Quick.class.getName() + "</exec.mainClass>");
    }
}
