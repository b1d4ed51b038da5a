package io.throttle4j.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.throttle4j.jaxrs.context.ContextCarrier;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.MDC;

/** While a check is open no thread waits for it, and afterwards the request goes on where it is meant to. */
class HeldRequestTest {

    private static final int WORKERS = 2;

    private final LateStore store = new LateStore();
    private final ThrottleFeatureBuilder feature = ThrottleFeature.builder()
            .store(store)
            .storeTimeout(Duration.ofMinutes(1))
            .rate("held", "1000/hour")
            .rate("denied", "0/hour");

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void noThreadIsInsideTheThrottleWhileChecksAreOpen() {
        try (TestServer server = serve()) {
            List<CompletableFuture<HttpResponse<String>>> held = IntStream.range(0, 200)
                    .mapToObj(i -> send(server, "thread/held"))
                    .toList();
            await().until(() -> store.asked() == 200);
            assertThat(server.get("thread/unthrottled").statusCode()).isEqualTo(200);
            await().untilAsserted(() -> assertThat(threadsInside()).isEmpty());
            assertThat(held).noneMatch(CompletableFuture::isDone);
            store.answer();
            assertThat(held).allMatch(response -> response.join().statusCode() == 200);
        }
    }

    @Test
    void requestGoesOnWhereItIsMeantTo() {
        Executor named = task -> new Thread(task, "meant").start();
        feature.resumeOn(named);
        store.answer();
        try (TestServer server = serve()) {
            assertThat(server.get("thread/held").body()).isEqualTo("meant");
            assertThat(server.get("thread/managed").body()).isEqualTo("meant");
            assertThat(server.get("thread/unthrottled-managed").body())
                    .startsWith("jersey-server-managed-async-executor");
        }
    }

    @Test
    void deniedRequestIsNotRead() {
        store.answer();
        try (TestServer server = serve()) {
            HttpResponse<String> denial =
                    server.send(server.request("thread/denied").POST(BodyPublishers.ofString("text")));
            assertThat(denial.statusCode()).isEqualTo(429);
            assertThat(denial.headers().firstValue("Retry-After")).hasValue("3600");
            assertThat(ThreadResource.READ).hasValue(0);
        }
    }

    /** It is then answered by the endpoint, and not by a filter. */
    @Test
    void checkMayBeDecidedWhileOtherFiltersRun() {
        ContainerRequestFilter answers = request -> store.answerHere();
        ResourceConfig config = new ResourceConfig(ThreadResource.class).register(answers, Priorities.USER);
        try (TestServer server = TestServer.of(config.register(feature.build()))) {
            assertThat(server.get("thread/held").statusCode()).isEqualTo(200);
            assertThat(server.send(server.request("thread/denied").POST(BodyPublishers.ofString("text")))
                            .statusCode())
                    .isEqualTo(429);
        }
    }

    /** The first request of all finds that out, and is answered like the others. */
    @ParameterizedTest
    @CsvSource({"thread/held, 200", "thread/denied-get, 429"})
    void containerThatCannotSuspendLetsRequestsWait(String path, int status) {
        ResourceConfig config = new ResourceConfig(ThreadResource.class).register(feature.build());
        try (TestServer server = TestServer.onServlets(config)) {
            CompletableFuture<HttpResponse<String>> first = send(server, path);
            await().until(() -> store.asked() == 1);
            store.answerHere();
            assertThat(first.join().statusCode()).isEqualTo(status);
            assertThat(server.get(path).statusCode()).isEqualTo(status);
        }
    }

    static Stream<Consumer<Runnable>> executorsThatDoNotRun() {
        return Stream.of(
                task -> {
                    throw new RejectedExecutionException("meant to be");
                },
                task -> {
                    throw new IllegalStateException("meant to be");
                },
                task -> {
                    throw new OutOfMemoryError("meant to be");
                });
    }

    @ParameterizedTest
    @MethodSource("executorsThatDoNotRun")
    void requestThatItsExecutorDoesNotRunIsAnswered503(Consumer<Runnable> executor) {
        feature.resumeOn(executor::accept);
        store.answer();
        try (TestServer server = serve()) {
            HttpResponse<String> refusal = server.get("thread/held");
            assertThat(refusal.statusCode()).isEqualTo(503);
            assertThat(refusal.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(refusal.body())
                    .isEqualTo("{\"detail\":\"Request could not be continued after its check. Try again later.\"}");
        }
    }

    @Test
    void contextIsCarriedOverAndTakenAwayAgain() throws Exception {
        store.answer();
        ExecutorService other = Executors.newSingleThreadExecutor();
        assertThat(other.submit(() -> MDC.get("request")).get()).isNull();
        feature.resumeOn(other).carry(task -> () -> {
            MDC.put("carried", "by ours");
            task.run();
            MDC.remove("carried");
        });
        try (TestServer server = serve()) {
            HttpResponse<String> passed = server.get("thread/context");
            assertThat(passed.body()).isEqualTo("request-1 by ours");
            assertThat(passed.headers().firstValue("Context")).hasValue("request-1");
            assertThat(server.get("thread/denied-get").headers().firstValue("Context"))
                    .hasValue("request-1");
            assertThat(other.submit(() -> MDC.get("request")).get()).isNull();
        } finally {
            other.shutdown();
        }
    }

    /** There it may come after what holds requests. */
    @Test
    void requestIsNotHeldByAFilterAtTheLastPriority() {
        feature.priority(Integer.MAX_VALUE);
        try (TestServer server = serve()) {
            CompletableFuture<HttpResponse<String>> denied = send(server, "thread/denied-get");
            await().until(() -> store.asked() == 1);
            store.answerHere();
            assertThat(denied.join().statusCode()).isEqualTo(429);
        }
    }

    static Stream<ContextCarrier> carriersThatFail() {
        return Stream.of(
                task -> {
                    throw new IllegalStateException("meant to be");
                },
                task -> {
                    throw new NoClassDefFoundError("meant to be");
                },
                HeldRequestTest::nothing);
    }

    @SuppressWarnings("NullAway") // what it must not do
    private static Runnable nothing(Runnable task) {
        return null;
    }

    @ParameterizedTest
    @MethodSource("carriersThatFail")
    void carrierThatFailsIsDoneWithout(ContextCarrier carrier) {
        store.answer();
        feature.carry(carrier);
        try (TestServer server = serve();
                LogLines log = new LogLines()) {
            assertThat(server.get("thread/held").statusCode()).isEqualTo(200);
            assertThat(log.at(Level.WARNING)).anyMatch(line -> line.contains("cannot carry the context of a request"));
        }
    }

    private TestServer serve() {
        ThreadResource.READ.set(0);
        return TestServer.withWorkers(
                WORKERS,
                new ResourceConfig(
                                ThreadResource.class,
                                ThreadResource.MarksLogs.class,
                                ThreadResource.TellsContext.class,
                                ThreadResource.Reads.class)
                        .register(feature.build()));
    }

    private static CompletableFuture<HttpResponse<String>> send(TestServer server, String path) {
        return server.client().sendAsync(server.request(path).build(), BodyHandlers.ofString());
    }

    private static List<Thread> threadsInside() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> Stream.of(entry.getValue()).anyMatch(HeldRequestTest::isOurs))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isOurs(StackTraceElement frame) {
        return frame.getClassName().startsWith("io.throttle4j.")
                && !frame.getClassName().startsWith(HeldRequestTest.class.getName());
    }
}
