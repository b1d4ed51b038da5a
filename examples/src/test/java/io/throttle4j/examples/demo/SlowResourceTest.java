package io.throttle4j.examples.demo;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Five in flight per client, on a server with one worker, which nothing may hold. */
final class SlowResourceTest {

    private static final String[] ALICE = {"Authorization", "Bearer alice"};

    private final RunningDemo demo = new RunningDemo(1);

    @AfterEach
    void stop() {
        demo.close();
    }

    @Test
    void deniesTheSixthInFlightAtOnceAndGivesSlotsBack() {
        List<Integer> six = statuses(begin(6));
        assertThat(six).containsExactlyInAnyOrder(200, 200, 200, 200, 200, 429);
        await().atMost(5, TimeUnit.SECONDS)
                .untilAsserted(() -> assertThat(statuses(begin(5))).isEqualTo(nCopies(5, 200)));
    }

    @Test
    void asksToComeBackInASecond() {
        HttpResponse<String> denied = firstAnswer(begin(6));
        assertThat(denied.statusCode()).isEqualTo(429);
        assertThat(denied.headers().firstValue("Retry-After")).contains("1");
        assertThat(denied.body()).isEqualTo("{\"detail\":\"Request was throttled. Expected available in 1 second.\"}");
    }

    @Test
    void countsEachClientApart() {
        List<CompletableFuture<HttpResponse<String>>> anonymous = begin(5);
        List<CompletableFuture<HttpResponse<String>>> alice = begin(5, ALICE);
        assertThat(statuses(anonymous)).isEqualTo(nCopies(5, 200));
        assertThat(statuses(alice)).isEqualTo(nCopies(5, 200));
    }

    @Test
    void holdsNoWorkerWhileItTakesItsSecond() {
        List<CompletableFuture<HttpResponse<String>>> slow = begin(6);
        assertThat(firstAnswer(slow).statusCode()).isEqualTo(429);
        assertThat(demo.get("/api/health").statusCode()).isEqualTo(200);
        assertThat(slow.stream().filter(CompletableFuture::isDone)).hasSize(1);
        assertThat(statuses(slow)).contains(200);
    }

    @Test
    void givesSlotsBackWhenClientsGoAway() {
        List<CompletableFuture<HttpResponse<String>>> slow = begin(6);
        assertThat(firstAnswer(slow).statusCode()).isEqualTo(429);
        slow.forEach(request -> request.cancel(true));
        await().atMost(10, TimeUnit.SECONDS)
                .untilAsserted(() -> assertThat(statuses(begin(5))).isEqualTo(nCopies(5, 200)));
    }

    private List<CompletableFuture<HttpResponse<String>>> begin(int times, String... headers) {
        return Stream.generate(() -> demo.begin("/api/slow", headers))
                .limit(times)
                .toList();
    }

    private static List<Integer> statuses(List<CompletableFuture<HttpResponse<String>>> answers) {
        return answers.stream().map(answer -> answer.join().statusCode()).toList();
    }

    @SuppressWarnings("unchecked") // only responses are put in
    private static HttpResponse<String> firstAnswer(List<CompletableFuture<HttpResponse<String>>> answers) {
        return (HttpResponse<String>) CompletableFuture.anyOf(answers.toArray(CompletableFuture[]::new))
                .join();
    }
}
