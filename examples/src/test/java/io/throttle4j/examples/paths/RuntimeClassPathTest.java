package io.throttle4j.examples.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.examples.demo.DemoServer;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What only the compiler needs is not there when the demo runs. */
class RuntimeClassPathTest {

    @Test
    void hasNothingOfTheProcessor() throws Exception {
        assertThat(RuntimeClassPath.files())
                .contains("io/throttle4j/Throttled.class", "io/throttle4j/jaxrs/ThrottleFeature.class")
                .contains("io/throttle4j/examples/demo/ReportResource_Throttles.class")
                .noneMatch(file -> file.startsWith("io/throttle4j/processor/"))
                .noneMatch(
                        file -> file.startsWith("com/palantir/javapoet/") || file.startsWith("com/squareup/javapoet/"))
                .doesNotContain("META-INF/services/javax.annotation.processing.Processor");
    }

    @Test
    void isEnoughForTheDemo() throws Exception {
        try (Program demo = Program.java("-cp", Program.path(RuntimeClassPath.entries()), DemoServer.class.getName())) {
            URI articles = demo.address().resolve("api/articles");
            assertThat(Program.answers(articles, 6))
                    .extracting(HttpResponse::statusCode)
                    .containsExactly(200, 200, 200, 200, 200, 429);
        }
    }
}
