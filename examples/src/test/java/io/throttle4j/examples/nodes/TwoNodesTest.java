package io.throttle4j.examples.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the README's command for two nodes prints. */
class TwoNodesTest {

    @Test
    void shareOneLimit() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (TwoNodes nodes = TwoNodes.start(Map.of("PORT", "0"));
                PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            nodes.show(out);
        }
        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(0)).matches("Two nodes on redis://127\\.0\\.0\\.1:\\d+, user 10/min for both together:");
        assertThat(lines.subList(1, 11)).allMatch(line -> line.matches("GET http://localhost:\\d+/api/articles 200"));
        assertThat(lines.subList(11, 13))
                .allMatch(line -> line.matches("GET http://localhost:\\d+/api/articles 429, Retry-After: \\d+"));
        assertThat(lines.subList(1, 13).stream()
                        .map(line -> line.replaceAll("GET (\\S+) .*", "$1"))
                        .distinct())
                .hasSize(2);
    }
}
