package io.throttle4j.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of the demo's answers, by what the client accepts. */
final class DemoAnswersTest {

    private final RunningDemo demo = new RunningDemo();

    @AfterEach
    void stop() {
        demo.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            */*                                           | application/json
            application/json                              | application/json
            text/plain                                    | text/plain
            text/*                                        | text/plain
            text/plain, application/json;q=0.5            | text/plain
            """)
    void repliesInAFormThatTheClientAccepts(String accept, String type) {
        HttpResponse<String> reply = demo.get("/api/health", "Accept", accept);
        assertThat(reply.headers().firstValue("Content-Type")).contains(type);
        assertThat(reply.body()).isEqualTo(type.equals("text/plain") ? "Alive." : "{\"message\":\"Alive.\"}");
    }

    @Test
    void deniesInJsonToThoseThatAcceptAnything() {
        assertDenial(
                "*/*", "application/json", "{\"detail\":\"Request was throttled. Expected available in 60 seconds.\"}");
    }

    @Test
    void deniesInTextToThoseThatAcceptOnlyText() {
        assertDenial(
                "text/plain", "text/plain;charset=UTF-8", "Request was throttled. Expected available in 60 seconds.");
    }

    @Test
    void deniesWithProblemDetailsToThoseThatNameThem() {
        assertDenial(
                "application/json, application/problem+json",
                "application/problem+json",
                "{\"type\":\"https://iana.org/assignments/http-problem-types#quota-exceeded\","
                        + "\"title\":\"Too Many Requests\",\"status\":429,"
                        + "\"detail\":\"Request was throttled. Expected available in 60 seconds.\","
                        + "\"violated-policies\":[\"api_key\"]}");
    }

    /** Matching comes first, and the route does not produce that type. */
    @Test
    void cannotGiveProblemDetailsToThoseThatTakeNothingElse() {
        HttpResponse<String> answer = demo.get("/api/partner", "Accept", "application/problem+json");
        assertThat(answer.statusCode()).isEqualTo(406);
    }

    private void assertDenial(String accept, String type, String body) {
        demo.statuses(3, "GET", "/api/partner", "X-API-Key", "one");
        HttpResponse<String> denial = demo.get("/api/partner", "X-API-Key", "one", "Accept", accept);
        assertThat(denial.statusCode()).isEqualTo(429);
        assertThat(denial.headers().firstValue("Content-Type")).contains(type);
        assertThat(denial.body()).isEqualTo(body);
    }
}
