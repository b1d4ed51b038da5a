package io.throttle4j.examples.demo;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every route of the demo that counts in time, and those that are never throttled. */
final class DemoRoutesTest {

    private static final String ARTICLES = "/api/articles";
    private static final String[] ALICE = {"Authorization", "Bearer alice"};

    private final RunningDemo demo = new RunningDemo();

    @AfterEach
    void stop() {
        MaintenanceMode.turn(false);
        demo.close();
    }

    @Test
    void deniesTheSixthAnonymousRequestForArticles() {
        assertThat(demo.statuses(5, "GET", ARTICLES)).isEqualTo(nCopies(5, 200));
        demo.pass(Duration.ofSeconds(18));

        HttpResponse<String> denied = demo.get(ARTICLES);

        assertThrottled(denied, 42);
        assertThat(denied.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(denied.headers().firstValue("Content-Type")).contains("application/json");
    }

    @Test
    void admitsAnonymousRequestsAgainExactlyAMinuteLater() {
        demo.statuses(5, "GET", ARTICLES);
        demo.pass(Duration.ofMinutes(1).minusNanos(1));
        assertThrottled(demo.get(ARTICLES), 1);
        demo.pass(Duration.ofNanos(1));
        assertThat(demo.statuses(6, "GET", ARTICLES)).isEqualTo(allThenDenied(5));
    }

    @Test
    void allowsANamedUserTenArticles() {
        assertThat(demo.statuses(11, "GET", ARTICLES, ALICE)).isEqualTo(allThenDenied(10));
        assertThat(demo.get(ARTICLES, "Authorization", "bearer bob").statusCode())
                .isEqualTo(200);
        assertThat(demo.statuses(6, "GET", ARTICLES)).isEqualTo(allThenDenied(5));
    }

    @Test
    void countsUploadsOfAnyTypeWithoutABodyToo() {
        String[] typed = {"Content-Type", "application/x-anything"};
        assertThat(demo.statuses(5, "POST", "/api/uploads", typed)).isEqualTo(nCopies(5, 200));
        assertThat(demo.statuses(6, "POST", "/api/uploads")).isEqualTo(allThenDenied(5));
    }

    @Test
    void countsDownloadsByTheHour() {
        assertThat(demo.statuses(101, "GET", "/api/downloads")).isEqualTo(allThenDenied(100));
        assertThrottled(demo.get("/api/downloads"), 3600);
    }

    @Test
    void countsExportsApartFromReports() {
        assertThat(demo.statuses(6, "POST", "/api/reports/export")).isEqualTo(allThenDenied(5));
        assertThat(demo.statuses(1001, "GET", "/api/reports")).isEqualTo(allThenDenied(1000));
    }

    @Test
    void countsPartnersByKey() {
        assertThat(demo.statuses(4, "GET", "/api/partner", "X-API-Key", "one")).isEqualTo(allThenDenied(3));
        assertThat(demo.statuses(4, "GET", "/api/partner", "X-API-Key", "two")).isEqualTo(allThenDenied(3));
    }

    @Test
    void doesNotCountPartnersWithoutKey() {
        assertThat(demo.statuses(20, "GET", "/api/partner")).isEqualTo(nCopies(20, 200));
        assertThat(demo.statuses(20, "GET", "/api/partner", "X-API-Key", " ")).isEqualTo(nCopies(20, 200));
    }

    @Test
    void closesForMaintenanceAndOpensAgain() {
        assertThat(demo.get("/api/maintenance").statusCode()).isEqualTo(200);
        assertThat(demo.statuses(20, "PUT", "/api/maintenance/on")).isEqualTo(nCopies(20, 200));
        assertThrottled(demo.get("/api/maintenance"), 60);
        assertThat(demo.statuses(20, "PUT", "/api/maintenance/off")).isEqualTo(nCopies(20, 200));
        assertThat(demo.get("/api/maintenance").statusCode()).isEqualTo(200);
    }

    @Test
    void neverThrottlesHealthAndThePage() {
        assertThat(demo.statuses(50, "GET", "/api/health")).isEqualTo(nCopies(50, 200));
        assertThat(demo.statuses(50, "GET", "/")).isEqualTo(nCopies(50, 200));
    }

    @Test
    void neitherThrottlesNorCountsWhatReachesNoResourceMethod() {
        assertThat(demo.statuses(20, "GET", "/api/nothing")).isEqualTo(nCopies(20, 404));
        assertThat(demo.statuses(20, "DELETE", ARTICLES)).isEqualTo(nCopies(20, 405));
        assertThat(demo.statuses(20, "OPTIONS", ARTICLES)).isEqualTo(nCopies(20, 200));
        assertThat(demo.statuses(20, "GET", ARTICLES, "Accept", "image/png")).isEqualTo(nCopies(20, 406));
        assertThat(demo.statuses(6, "GET", ARTICLES)).isEqualTo(allThenDenied(5));
    }

    @Test
    void countsHeadLikeGet() {
        assertThat(demo.statuses(3, "HEAD", ARTICLES)).isEqualTo(nCopies(3, 200));
        assertThat(demo.statuses(3, "GET", ARTICLES)).isEqualTo(allThenDenied(2));
    }

    private static void assertThrottled(HttpResponse<String> denied, int seconds) {
        assertThat(denied.statusCode()).isEqualTo(429);
        assertThat(denied.headers().firstValue("Retry-After")).contains(Integer.toString(seconds));
        assertThat(denied.body())
                .isEqualTo("{\"detail\":\"Request was throttled. Expected available in " + seconds
                        + (seconds == 1 ? " second" : " seconds") + ".\"}");
    }

    private static List<Integer> allThenDenied(int allowed) {
        List<Integer> statuses = new ArrayList<>(nCopies(allowed, 200));
        statuses.add(429);
        return statuses;
    }
}
