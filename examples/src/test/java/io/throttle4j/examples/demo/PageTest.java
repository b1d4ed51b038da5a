package io.throttle4j.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page for people. */
final class PageTest {

    private final RunningDemo demo = new RunningDemo();

    @AfterEach
    void stop() {
        demo.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html",
        "/index.html, text/html",
        "/style.css, text/css",
        "/app.js, text/javascript",
        "/rates.json, application/json"
    })
    void servesItsFiles(String path, String type) {
        HttpResponse<String> file = demo.get(path);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains(type + ";charset=UTF-8");
        assertThat(file.body()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/style.css", "/app.js"})
    void needsNothingFromElsewhere(String path) {
        assertThat(demo.get(path).body()).doesNotContain("//cdn", "http://", "https://", "@import");
    }

    @Test
    void tellsTheRatesThatApply() {
        assertThat(demo.get("/rates.json").body())
                .contains("\"anon\":{\"text\":\"5/minute\",\"limits\":[{\"requests\":5,\"seconds\":60}]}");
    }

    @Test
    void servesNothingElse() {
        assertThat(demo.get("/logging.properties").statusCode()).isEqualTo(404);
        assertThat(demo.get("/../logging.properties").statusCode()).isNotEqualTo(200);
        assertThat(demo.send("POST", "/").statusCode()).isEqualTo(405);
    }
}
