package io.throttle4j.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.throttles.UserRateThrottle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** However many clients ask at once in one name, exactly as many pass as the rate says. */
class ConcurrentClientsTest {

    private static final int CLIENTS = 64;
    private static final int REQUESTS = 2_000;

    private final Map<Integer, Integer> answers = new ConcurrentHashMap<>();
    private final AtomicInteger left = new AtomicInteger(REQUESTS);
    private final CountDownLatch start = new CountDownLatch(CLIENTS);

    @Test
    void exactlyTheRatePasses() throws Exception {
        ThrottleFeatureBuilder feature =
                ThrottleFeature.builder().rate("user", "10/min").defaults(UserRateThrottle.class);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (TestServer server = TestServer.of(feature, PlainResource.class)) {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                running.add(clients.submit(client(server)));
            }
            for (Future<Void> client : running) {
                client.get();
            }
        } finally {
            clients.shutdownNow();
        }
        assertThat(answers).containsOnly(Map.entry(200, 10), Map.entry(429, REQUESTS - 10));
    }

    private Callable<Void> client(TestServer server) {
        return () -> {
            start.countDown();
            start.await();
            while (left.getAndDecrement() > 0) {
                int status = server.get("plain", "Authorization", "Bearer ann").statusCode();
                answers.merge(status, 1, Integer::sum);
            }
            return null;
        };
    }
}
