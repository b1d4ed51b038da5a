package io.throttle4j.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Requests that end badly while they are held leave nothing behind: no slot, no timer, no request and nothing of its scope. */
class HeldRequestLeakTest {

    private static final int AT_ONCE = 100;

    private final LateStore store = new LateStore();
    private final ThrottleFeatureBuilder feature =
            ThrottleFeature.builder().store(store).storeTimeout(Duration.ofMinutes(1));

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void eightHundred() {
        fourKindsOf(2 * AT_ONCE);
    }

    @Tag("long")
    @Test
    void tenThousand() {
        fourKindsOf(25 * AT_ONCE);
    }

    private void fourKindsOf(int requests) {
        try (TestServer server = serve(feature)) {
            assertNothingIsLeft("a client goes away", requests, () -> disconnect(server));
            assertNothingIsLeft("a response times out", requests, () -> answered(server, "times-out", 503));
            assertNothingIsLeft(
                    "a response filter throws",
                    requests,
                    () -> answered(server, "answers?fail-in-response-filter", 500));
        }
        feature.resumeOn(task -> {
            throw new RejectedExecutionException("meant to be");
        });
        try (TestServer full = serve(feature)) {
            assertNothingIsLeft("the executor rejects", requests, () -> answered(full, "answers", 503));
        }
    }

    private static TestServer serve(ThrottleFeatureBuilder feature) {
        return TestServer.of(new ResourceConfig(CrowdedResource.class)
                .register(ReleaseTest.FailsInResponseFilter.class)
                .register(feature.build()));
    }

    private void assertNothingIsLeft(String how, int requests, Runnable crowd) {
        run(AT_ONCE, crowd);
        Map<String, Integer> before = LiveObjects.byClass();
        // Once more, now that this map is there itself.
        before.putAll(LiveObjects.byClass());
        run(requests, crowd);
        await().untilAsserted(() -> assertThat(grown(before, requests)).as(how).isEmpty());
    }

    /** Sends so many requests, all of a crowd at once. */
    private void run(int requests, Runnable crowd) {
        for (int sent = 0; sent < requests; sent += AT_ONCE) {
            store.keepBack();
            crowd.run();
            await().until(() -> CrowdedResource.Slots.taken() == 0);
        }
    }

    /** Classes with one more object for each request, or nearly. */
    private static Map<String, Integer> grown(Map<String, Integer> before, int requests) {
        Map<String, Integer> grown = new TreeMap<>();
        LiveObjects.byClass().forEach((type, count) -> {
            int more = count - before.getOrDefault(type, 0);
            if (more >= requests * 9 / 10) {
                grown.put(type, more);
            }
        });
        return grown;
    }

    private void answered(TestServer server, String path, int status) {
        int asked = store.asked();
        List<CompletableFuture<HttpResponse<String>>> responses = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> server.client()
                        .sendAsync(server.request("crowded/" + path).build(), BodyHandlers.ofString()))
                .toList();
        await().until(() -> store.asked() == asked + AT_ONCE);
        store.answer();
        assertThat(responses).allMatch(response -> response.join().statusCode() == status);
    }

    private void disconnect(TestServer server) {
        int asked = store.asked();
        List<Socket> clients =
                IntStream.range(0, AT_ONCE).mapToObj(i -> asking(server)).toList();
        await().until(() -> store.asked() == asked + AT_ONCE);
        clients.forEach(HeldRequestLeakTest::reset);
        store.answer();
    }

    private static Socket asking(TestServer server) {
        try {
            Socket client = new Socket(InetAddress.getLoopbackAddress(), server.port());
            client.getOutputStream()
                    .write("GET /crowded/answers HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            return client;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void reset(Socket client) {
        try (client) {
            client.setSoLinger(true, 0);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
