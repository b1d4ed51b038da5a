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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lane does with checks, whatever sends them. */
class LaneTest {

    private static final int SMALL_STACK = 160 * 1024;

    private final List<Runnable> onTheirWay = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private boolean down;
    private boolean full;

    /** Holds what is sent until the server is down; from then on all fails before sending returns, as with a closed client. */
    private void send(List<Check> checks, Runnable afterwards) {
        Runnable fail = () -> {
            checks.forEach(check -> check.fail(new IllegalStateException("closed")));
            afterwards.run();
        };
        if (down) {
            fail.run();
        } else {
            sizes.add(checks.size());
            onTheirWay.add(fail);
        }
    }

    @Test
    void sendsAFewAloneAndThenThoseThatWaitTogether() {
        Lane lane = new Lane(this::send, () -> 0, Duration.ofSeconds(1));
        submit(lane, Lane.IN_FLIGHT + Lane.TOGETHER + 1);
        assertThat(sizes).hasSize(Lane.IN_FLIGHT).containsOnly(1);
        onTheirWay.get(0).run();
        onTheirWay.get(1).run();
        assertThat(sizes.subList(Lane.IN_FLIGHT, sizes.size())).containsExactly(Lane.TOGETHER, 1);
    }

    @Test
    void allThatWaitFailWhenSendingFailsAtOnce() throws Exception {
        Lane lane = new Lane(this::send, () -> 0, Duration.ofSeconds(1));
        List<Check> checks = submit(lane, Lane.WAITING);
        down = true;
        FutureTask<Void> closing = new FutureTask<>(() -> onTheirWay.forEach(Runnable::run), null);
        new Thread(null, closing, "closing", SMALL_STACK).start();
        closing.get(20, TimeUnit.SECONDS);
        assertThat(checks).allMatch(check -> check.answer().isCompletedExceptionally());
    }

    @Test
    void sendsWhatWaitsAgainAfterSendingFailedAtOnce() {
        Lane lane = new Lane(this::send, () -> 0, Duration.ofSeconds(1));
        submit(lane, 2 * Lane.IN_FLIGHT);
        down = true;
        List.copyOf(onTheirWay).forEach(Runnable::run);
        onTheirWay.clear();
        down = false;
        submit(lane, Lane.IN_FLIGHT + 1);
        assertThat(onTheirWay).as("the last one waits").hasSize(Lane.IN_FLIGHT);
        onTheirWay.get(0).run();
        assertThat(onTheirWay).as("and is sent once one is answered").hasSize(Lane.IN_FLIGHT + 1);
    }

    @Test
    void checksThatCannotBeSentFailAndKeepNobodyFromBeingSent() {
        Lane lane = new Lane(this::sendUnlessFull, () -> 0, Duration.ofSeconds(1));
        full = true;
        List<Check> lost = submit(lane, 2 * Lane.IN_FLIGHT);
        assertThat(lost)
                .allSatisfy(check -> assertThat(check.answer())
                        .failsWithin(Duration.ZERO)
                        .withThrowableThat()
                        .withCauseInstanceOf(OutOfMemoryError.class));
        full = false;
        submit(lane, Lane.IN_FLIGHT);
        assertThat(onTheirWay).hasSize(Lane.IN_FLIGHT);
    }

    @ParameterizedTest
    @CsvSource({"1000000000, true", "1000000001, false"})
    void checkThatHasWaitedForTooLongFailsAndIsNotSent(long waitedNanos, boolean sent) {
        AtomicLong now = new AtomicLong();
        Lane lane = new Lane(this::send, now::get, Duration.ofSeconds(1));
        Check last = submit(lane, Lane.IN_FLIGHT + 1).get(Lane.IN_FLIGHT);
        now.set(waitedNanos);
        onTheirWay.remove(0).run();
        assertThat(onTheirWay).hasSize(sent ? Lane.IN_FLIGHT : Lane.IN_FLIGHT - 1);
        assertThat(last.answer().isCompletedExceptionally()).isNotEqualTo(sent);
        if (!sent) {
            assertThat(last.answer())
                    .failsWithin(Duration.ZERO)
                    .withThrowableThat()
                    .withMessageContaining("not sent to Redis in 1000 ms");
        }
    }

    @Test
    void clockThatFailsFailsThoseThatWaitAndKeepsNobodyFromBeingSent() {
        AtomicBoolean broken = new AtomicBoolean();
        Lane lane = new Lane(
                this::send,
                () -> {
                    if (broken.get()) {
                        throw new IllegalStateException("no time");
                    }
                    return 0;
                },
                Duration.ofSeconds(1));
        List<Check> checks = submit(lane, Lane.IN_FLIGHT + 1);
        broken.set(true);
        onTheirWay.remove(0).run();
        assertThat(checks.get(Lane.IN_FLIGHT).answer()).isCompletedExceptionally();
        broken.set(false);
        submit(lane, 2);
        assertThat(onTheirWay).as("one of the two takes the place").hasSize(Lane.IN_FLIGHT);
        onTheirWay.get(0).run();
        assertThat(onTheirWay).hasSize(Lane.IN_FLIGHT + 1);
    }

    private void sendUnlessFull(List<Check> checks, Runnable afterwards) {
        if (full) {
            throw new OutOfMemoryError("as when there is no room for a script's arguments");
        }
        send(checks, afterwards);
    }

    private static List<Check> submit(Lane lane, int count) {
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Check check = check();
            checks.add(check);
            lane.submit(check);
        }
        return checks;
    }

    private static Check check() {
        Bucket bucket = new Bucket("some", 1_000_000_000, Algorithm.SLIDING_WINDOW, Identity.ofKey("a"));
        return new Check(List.of(new Take(bucket, 1, 1)), List.of("key"), 0, new CompletableFuture<>());
    }
}
