package io.throttle4j.store.redisson;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lane does with checks, whatever sends them. */
class LaneTest {

    private static final int SMALL_STACK = 160 * 1024;

    private final List<Runnable> onTheirWay = new ArrayList<>();
    private boolean down;

    /** Holds what is sent until the server is down; from then on all fails before sending returns, as with a closed client. */
    private void send(List<Check> checks, Runnable afterwards) {
        Runnable fail = () -> {
            afterwards.run();
            checks.forEach(check -> check.fail(new IllegalStateException("closed")));
        };
        if (down) {
            fail.run();
        } else {
            onTheirWay.add(fail);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 64})
    void allThatWaitFailWhenSendingFailsAtOnce(int perScript) throws Exception {
        Lane lane = new Lane(this::send, () -> 0, Duration.ofSeconds(1), perScript);
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < Lane.WAITING; i++) {
            Check check = check();
            checks.add(check);
            lane.submit(check);
        }
        down = true;
        FutureTask<Void> closing = new FutureTask<>(() -> onTheirWay.forEach(Runnable::run), null);
        new Thread(null, closing, "closing", SMALL_STACK).start();
        closing.get(20, TimeUnit.SECONDS);
        assertThat(checks).allMatch(check -> check.answer().isCompletedExceptionally());
    }

    @Test
    void sendsAgainAfterSendingFailedAtOnce() {
        Lane lane = new Lane(this::send, () -> 0, Duration.ofSeconds(1), 1);
        down = true;
        for (int i = 0; i < 3 * Lane.LONE_IN_FLIGHT; i++) {
            lane.submit(check());
        }
        down = false;
        lane.submit(check());
        assertThat(onTheirWay).hasSize(1);
    }

    private static Check check() {
        Bucket bucket = new Bucket("some", 1_000_000_000, Algorithm.SLIDING_WINDOW, Identity.ofKey("a"));
        return new Check(List.of(new Take(bucket, 1, 1)), List.of("key"), 0, new CompletableFuture<>());
    }
}
