package io.throttle4j.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Throttled;
import io.throttle4j.store.ManualTime;
import io.throttle4j.throttles.AnonRateThrottle;
import io.throttle4j.throttles.ScopedRateThrottle;
import io.throttle4j.throttles.UserRateThrottle;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a client of a throttled application sees, through a real server and a real client. */
class ThrottledApplicationTest {

    private final ManualTime time = new ManualTime();
    private final TestServer server = TestServer.of(
            ThrottleFeature.builder()
                    .rate("anon", "3/min")
                    .rate("user", "5/min")
                    .rate("reports", "4/min")
                    .rate("exports", "2/min")
                    .defaults(AnonRateThrottle.class, UserRateThrottle.class)
                    .time(time),
            ReportResource.class,
            PlainResource.class,
            StaticResource.class);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void defaultsApplyToMethodsThatDeclareNothing() {
        assertThat(server.statuses(4, "plain")).containsExactly(200, 200, 200, 429);
    }

    @Test
    void denialCarriesRetryAfterAndBody() {
        server.statuses(3, "plain");
        time.advance(Duration.ofMillis(18_500));
        HttpResponse<String> denial = server.get("plain");
        assertThat(denial.statusCode()).isEqualTo(429);
        assertThat(denial.headers().firstValue("Retry-After")).hasValue("42");
        assertThat(denial.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(denial.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(denial.body())
                .isEqualTo("{\"detail\":\"Request was throttled. Expected available in 42 seconds.\"}");
    }

    @Test
    void clientThatWaitsRetryAfterIsAdmitted() {
        server.statuses(4, "plain");
        time.advance(Duration.ofSeconds(60));
        assertThat(server.get("plain").statusCode()).isEqualTo(200);
    }

    @Test
    void principalsAreCountedApartFromAddressesAndSkipAnon() {
        server.statuses(4, "plain");
        assertThat(server.statuses(6, "plain", "Authorization", "Bearer ann"))
                .containsExactly(200, 200, 200, 200, 200, 429);
        assertThat(server.get("plain", "Authorization", "Bearer bob").statusCode())
                .isEqualTo(200);
    }

    @Test
    void userNamedLikeAnAddressIsNotTheClientAtThatAddress() {
        server.statuses(6, "plain", "Authorization", "Bearer 127.0.0.1");
        assertThat(server.get("plain").statusCode()).isEqualTo(200);
    }

    /** Containers take them for resource methods, so they are. */
    @Test
    void staticMethodIsThrottledLikeAnyOther() {
        assertThat(server.statuses(3, "static")).containsExactly(200, 200, 429);
    }

    @Test
    void methodScopeReplacesClassScope() {
        assertThat(server.statuses(5, "reports")).containsExactly(200, 200, 200, 200, 429);
        assertThat(List.of(export(), export(), export())).containsExactly(200, 200, 429);
    }

    @Test
    void methodClassesReplaceClassClasses() {
        server.statuses(5, "reports");
        assertThat(server.statuses(4, "reports/7")).containsExactly(200, 200, 200, 429);
    }

    @Test
    void emptyClassesOptOutOfDefaultsToo() {
        assertThat(server.statuses(12, "reports/health")).containsOnly(200);
    }

    @Test
    void costTakesThatManyUnits() {
        assertThat(List.of(post("reports/bulk"), post("reports/bulk"))).containsExactly(200, 429);
        assertThat(server.statuses(2, "reports")).containsExactly(200, 429);
    }

    @Test
    void headCountsLikeGet() {
        for (int i = 0; i < 3; i++) {
            server.send(server.request("plain").method("HEAD", BodyPublishers.noBody()));
        }
        assertThat(server.get("plain").statusCode()).isEqualTo(429);
    }

    @Test
    void handledOptionsCountAndTheContainersOwnDoNot() {
        for (int i = 0; i < 9; i++) {
            assertThat(options("plain")).isEqualTo(200);
        }
        assertThat(List.of(
                        options("plain/handled"),
                        options("plain/handled"),
                        options("plain/handled"),
                        options("plain/handled")))
                .containsExactly(200, 200, 200, 429);
    }

    @Test
    void problemDetailsGoToWhoNamesThem() {
        server.statuses(3, "plain");
        HttpResponse<String> denial = server.get("plain", "Accept", "application/json, application/problem+json;q=0.5");
        assertThat(denial.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(denial.body())
                .isEqualTo("{\"type\":\"https://iana.org/assignments/http-problem-types#quota-exceeded\","
                        + "\"title\":\"Too Many Requests\",\"status\":429,"
                        + "\"detail\":\"Request was throttled. Expected available in 60 seconds.\","
                        + "\"violated-policies\":[\"anon\"]}");
    }

    @Test
    void plainTextGoesToWhoTakesNoJson() {
        server.statuses(3, "plain");
        HttpResponse<String> denial = server.get("plain", "Accept", "text/plain");
        assertThat(denial.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(denial.body()).isEqualTo("Request was throttled. Expected available in 60 seconds.");
    }

    @Test
    void requestThatMatchesNoMethodIsNotCounted() {
        server.statuses(9, "nowhere");
        server.send(server.request("plain").DELETE());
        assertThat(server.statuses(3, "plain")).containsOnly(200);
    }

    private int export() {
        return post("reports/export");
    }

    private int post(String path) {
        return server.send(server.request(path).POST(BodyPublishers.noBody())).statusCode();
    }

    private int options(String path) {
        return server.send(server.request(path).method("OPTIONS", BodyPublishers.noBody()))
                .statusCode();
    }

    /** Its only method needs no instance. */
    @Path("static")
    public static class StaticResource {
        @GET
        @Throttled(classes = ScopedRateThrottle.class, scope = "exports")
        public static String get() {
            return "static";
        }
    }
}
