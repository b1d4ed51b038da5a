package io.throttle4j.compatibility.pending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.throttle4j.compatibility.run.Container;
import io.throttle4j.compatibility.run.Server;
import io.throttle4j.jaxrs.ThrottleFeature;
import io.throttle4j.jaxrs.ThrottleFeatureBuilder;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for requests whose checks are open, on every container that can let go of their threads. */
public abstract class PendingContract {

    private static final int CROWD = 200;
    private static final String OURS = "io.throttle4j.";
    private static final String SUITE = "io.throttle4j.compatibility.";

    /** The container. */
    protected abstract Container container();

    @BeforeEach
    void keepBack() {
        Slots.keepBack();
    }

    @Test
    void noThreadIsInsideTheThrottleWhileChecksAreOpen() throws Exception {
        try (Server server = serve(feature())) {
            Crowd crowd = new Crowd(server);
            List<CompletableFuture<Integer>> open = crowd.statuses(CROWD, "crowd/answer");
            await().until(() -> Slots.asked() == CROWD);
            assertThat(crowd.status("crowd/free")).isEqualTo(200);
            await().untilAsserted(() -> assertThat(threadsInside()).isEmpty());
            assertThat(open).noneMatch(CompletableFuture::isDone);
            Slots.lend();
            assertThat(open).allMatch(status -> status.join() == 200);
            assertNothingIsHeld();
        }
    }

    @Test
    void slotsComeBackFromClientsThatWent() throws Exception {
        try (Server server = serve(feature())) {
            Crowd crowd = new Crowd(server);
            List<Socket> open = IntStream.range(0, CROWD)
                    .mapToObj(i -> crowd.asking("crowd/answer"))
                    .toList();
            await().until(() -> Slots.asked() == CROWD);
            open.forEach(Crowd::reset);
            Slots.lend();
            await().until(() -> crowd.status("crowd/answer") == 200);
            assertNothingIsHeld();
        }
    }

    @Test
    void slotsComeBackFromResponsesThatTimeOut() throws Exception {
        try (Server server = serve(feature())) {
            assertThat(answered(server, "crowd/time-out")).containsOnly(503);
            assertNothingIsHeld();
        }
    }

    @Test
    void slotsComeBackWhenAResponseFilterThrows() throws Exception {
        try (Server server = serve(feature())) {
            assertThat(answered(server, "crowd/answer?throw")).containsOnly(500);
            assertNothingIsHeld();
        }
    }

    @Test
    void slotsComeBackWhenTheExecutorFails() throws Exception {
        ThrottleFeatureBuilder broken = feature().resumeOn(task -> {
            throw new OutOfMemoryError("meant to be");
        });
        try (Server server = serve(broken)) {
            assertThat(answered(server, "crowd/answer")).containsOnly(503);
            assertNothingIsHeld();
        }
    }

    /** The carrier has the slots lent while the filter is about to let go of its request. */
    @Test
    void requestsThatAreDecidedWhileTheyAreHeldGoOn() throws Exception {
        ThrottleFeatureBuilder direct = feature().resumeOn(Runnable::run).carry(task -> {
            Slots.lend();
            return task;
        });
        try (Server server = serve(direct)) {
            assertThat(new Crowd(server).statuses(CROWD, "crowd/answer")).allMatch(status -> status.join() == 200);
            assertNothingIsHeld();
        }
    }

    @Test
    void slotsComeBackWhenTheExecutorRejects() throws Exception {
        ThrottleFeatureBuilder full = feature().resumeOn(task -> {
            throw new RejectedExecutionException("meant to be");
        });
        try (Server server = serve(full)) {
            assertThat(answered(server, "crowd/answer")).containsOnly(503);
            assertNothingIsHeld();
        }
    }

    private static List<Integer> answered(Server server, String path) {
        List<CompletableFuture<Integer>> open = new Crowd(server).statuses(CROWD, path);
        await().until(() -> Slots.asked() == CROWD);
        Slots.lend();
        return open.stream().map(CompletableFuture::join).toList();
    }

    private static void assertNothingIsHeld() {
        await().untilAsserted(() -> assertThat(Slots.taken()).isZero());
    }

    private static ThrottleFeatureBuilder feature() {
        return ThrottleFeature.builder().storeTimeout(Duration.ofMinutes(1));
    }

    private Server serve(ThrottleFeatureBuilder feature) throws Exception {
        return container().start(new CrowdApplication(feature.build()));
    }

    private static List<String> threadsInside() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> Stream.of(thread.getValue()).anyMatch(PendingContract::isOurs))
                .map(thread -> thread.getKey().getName())
                .toList();
    }

    private static boolean isOurs(StackTraceElement frame) {
        return frame.getClassName().startsWith(OURS) && !frame.getClassName().startsWith(SUITE);
    }

    /** Fails when a request says so. */
    public static final class ThrowsIfAsked implements ContainerResponseFilter {

        /** For the container. */
        public ThrowsIfAsked() {}

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            if (request.getUriInfo().getQueryParameters().containsKey("throw")) {
                throw new IllegalStateException("meant to be");
            }
        }
    }
}
