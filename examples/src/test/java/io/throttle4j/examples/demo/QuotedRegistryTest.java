package io.throttle4j.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README says the compiler writes is what the compiler writes. */
final class QuotedRegistryTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path GENERATED =
            Path.of("target/generated-sources/annotations/io/throttle4j/examples/demo/ReportResource_Throttles.java");
    private static final Pattern QUOTE = Pattern.compile(
            "<!-- generated: ReportResource_Throttles -->\\s*```java\\n(.*?)```\\s*<!-- /generated -->",
            Pattern.DOTALL);

    @Test
    void readmeQuotesTheGeneratedSource() throws IOException {
        Matcher quote = QUOTE.matcher(Files.readString(README).replace("\r\n", "\n"));
        assertThat(quote.find())
                .as("README.md has a java block between the markers generated: ReportResource_Throttles")
                .isTrue();
        assertThat(quote.group(1).strip()).isEqualTo(Files.readString(GENERATED).strip());
    }
}
