package io.throttle4j.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.Limit;
import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Answer.Refused;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GCRA against exact fractions, over random calls and at the bounds of what can be written. */
public abstract class GcraModelContract {

    /** In ticks, as every time in this test. */
    private long now;

    /** The store under test, the same one throughout a test, empty at its start. */
    protected abstract ThrottleStore store();

    /** Lets time pass on the store's clock, which otherwise stands still. */
    protected abstract void advance(Duration time);

    /** The smallest time the store's clock tells apart. */
    protected abstract Duration tick();

    /** How many calls to compare. */
    protected abstract int calls();

    @ParameterizedTest
    @CsvSource({
        "7, 1000",
        "3, 10",
        "1, 1",
        "1000, 7",
        "2147483647, 1000000000",
        "2147483647, 3153600000000000000",
        "2147483646, 3153599999999999999",
        "999999937, 86400000000000",
        "1, 3153600000000000000"
    })
    void agreesWithExactFractions(int limit, long windowNanos) {
        long window = Math.min(windowNanos, Limit.LONGEST_WINDOW.dividedBy(tick()));
        long longest = Long.MAX_VALUE / 3 / tick().toNanos();
        Random random = new Random(limit ^ windowNanos);
        Bucket bucket = bucket(window);
        GcraModel model = new GcraModel(window);
        for (int i = 0; i < calls() && now < longest; i++) {
            int atLimit = random.nextInt(20) == 0 ? 1 + random.nextInt(limit) : limit;
            compare(new Take(bucket, atLimit, cost(random, atLimit)), model, random.nextInt(10) == 0);
            pass(random.nextLong(Math.max(2, window / 50)));
        }
    }

    @Test
    void admitsExactlyTheLimitAtOnceWhenAnIntervalIsNoWholeNanosecond() {
        Bucket bucket = bucket(1_000);
        for (int i = 0; i < 3_001; i++) {
            assertThat(waitOf(new Take(bucket, 3_001, 1))).isZero();
        }
        assertThat(waitOf(new Take(bucket, 3_001, 1))).isEqualTo(1);
        pass(1);
        assertThat(waitOf(new Take(bucket, 3_001, 3))).isZero();
        assertThat(waitOf(new Take(bucket, 3_001, 1))).isEqualTo(1);
    }

    private void compare(Take take, GcraModel model, boolean giveBack) {
        long taken = now;
        long expected = model.take(take.limit(), take.cost(), taken);
        Answer answer = store().take(List.of(take)).toCompletableFuture().join();
        assertThat(waitOf(answer)).as("%s at %s", take, taken).isEqualTo(expected);
        if (answer instanceof Admitted admitted && giveBack) {
            pass(Duration.ofNanos(take.bucket().windowNanos()).dividedBy(tick()) / take.limit() / 2);
            store().giveBack(List.of(take), admitted).toCompletableFuture().join();
            model.giveBack(take.limit(), take.cost(), taken, now);
        }
    }

    private void pass(long ticks) {
        now += ticks;
        advance(tick().multipliedBy(ticks));
    }

    private Bucket bucket(long windowTicks) {
        return new Bucket("s", tick().multipliedBy(windowTicks).toNanos(), Algorithm.GCRA, Identity.unknown());
    }

    private long waitOf(Take take) {
        return waitOf(store().take(List.of(take)).toCompletableFuture().join());
    }

    private long waitOf(Answer answer) {
        return answer instanceof Refused refused ? refused.longestWait().dividedBy(tick()) : 0;
    }

    private static int cost(Random random, int limit) {
        return switch (random.nextInt(4)) {
            case 0 -> 1 + random.nextInt(limit);
            case 1 -> limit;
            default -> 1 + random.nextInt(Math.max(1, limit / 20));
        };
    }
}
