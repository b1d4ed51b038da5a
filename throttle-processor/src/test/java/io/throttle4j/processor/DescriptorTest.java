package io.throttle4j.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Build tools look at exact paths and stay silent when a file lies elsewhere. */
class DescriptorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            META-INF/gradle/incremental.annotation.processors       | io.throttle4j.processor.ThrottleProcessor,isolating io.throttle4j.processor.ActionIndexProcessor,aggregating
            META-INF/services/javax.annotation.processing.Processor | io.throttle4j.processor.ActionIndexProcessor io.throttle4j.processor.ThrottleProcessor
            """)
    void liesWhereBuildToolsLook(String path, String content) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(ThrottleProcessor.class.getClassLoader().getResourceAsStream(path), path)) {
            assertThat(new String(file.readAllBytes(), UTF_8).strip().replaceAll("\\R", " "))
                    .isEqualTo(content);
        }
    }

    @Test
    void optionsAreDeclared() {
        assertThat(new ThrottleProcessor().getSupportedOptions())
                .containsExactlyInAnyOrder("throttle.config", "throttle.strict");
    }
}
