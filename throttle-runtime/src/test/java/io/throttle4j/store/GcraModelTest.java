package io.throttle4j.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Answer.Refused;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GCRA against exact fractions, over random calls and at the bounds of what can be written. */
class GcraModelTest {

    private final ManualTime time = new ManualTime();
    private final InMemoryThrottleStore store = new InMemoryThrottleStore(10, time);

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
        Random random = new Random(limit ^ windowNanos);
        Bucket bucket = new Bucket("s", windowNanos, Algorithm.GCRA, Identity.unknown());
        GcraModel model = new GcraModel(windowNanos);
        for (int i = 0; i < 5_000 && time.nanos() < Long.MAX_VALUE / 3; i++) {
            int atLimit = random.nextInt(20) == 0 ? 1 + random.nextInt(limit) : limit;
            compare(new Take(bucket, atLimit, cost(random, atLimit)), model, random.nextInt(10) == 0);
            time.advance(Duration.ofNanos(random.nextLong(Math.max(2, windowNanos / 50))));
        }
    }

    @Test
    void admitsExactlyTheLimitAtOnceWhenAnIntervalIsNoWholeNanosecond() {
        Bucket bucket = new Bucket("s", 1_000, Algorithm.GCRA, Identity.unknown());
        for (int i = 0; i < 3_001; i++) {
            assertThat(waitNanos(new Take(bucket, 3_001, 1))).isZero();
        }
        assertThat(waitNanos(new Take(bucket, 3_001, 1))).isEqualTo(1);
        time.advance(Duration.ofNanos(1));
        assertThat(waitNanos(new Take(bucket, 3_001, 3))).isZero();
        assertThat(waitNanos(new Take(bucket, 3_001, 1))).isEqualTo(1);
    }

    private void compare(Take take, GcraModel model, boolean giveBack) {
        long now = time.nanos();
        long expected = model.take(take.limit(), take.cost(), now);
        assertThat(waitNanos(take)).as("%s at %s", take, now).isEqualTo(expected);
        if (expected == 0 && giveBack) {
            time.advance(Duration.ofNanos(take.bucket().windowNanos() / take.limit() / 2));
            store.giveBack(List.of(take), new Admitted(now))
                    .toCompletableFuture()
                    .join();
            model.giveBack(take.limit(), take.cost(), now, time.nanos());
        }
    }

    private long waitNanos(Take take) {
        Answer answer = store.take(List.of(take)).toCompletableFuture().join();
        return answer instanceof Refused refused ? refused.longestWait().toNanos() : 0;
    }

    private static int cost(Random random, int limit) {
        return switch (random.nextInt(4)) {
            case 0 -> 1 + random.nextInt(limit);
            case 1 -> limit;
            default -> 1 + random.nextInt(Math.max(1, limit / 20));
        };
    }
}
