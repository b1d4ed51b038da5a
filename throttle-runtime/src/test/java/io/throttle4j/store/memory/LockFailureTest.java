package io.throttle4j.store.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A lock that cannot be had for lack of memory leaves nothing locked. */
class LockFailureTest {

    private final BucketState first = BucketState.of(bucket("first"), 0);
    private final BucketState full = new FullState(bucket("full"));

    LockFailureTest() {
        first.id = 1;
        full.id = 2;
    }

    @Test
    void stateIsNotLocked() {
        assertThatThrownBy(full::lock).isInstanceOf(OutOfMemoryError.class);
        assertThat(full.tryAcquire()).isTrue();
    }

    @Test
    void statesOfACallAreNotLocked() {
        Call call = new Call(List.of(new Take(first.bucket, 1, 1), new Take(full.bucket, 1, 1)), first, full);
        assertThatThrownBy(call::lock).isInstanceOf(OutOfMemoryError.class);
        assertThat(first.tryAcquire()).isTrue();
        assertThat(full.tryAcquire()).isTrue();
    }

    private static Bucket bucket(String client) {
        return new Bucket("some", 1_000_000_000, Algorithm.SLIDING_WINDOW, Identity.ofKey(client));
    }

    /** Has no memory to call in what was taken elsewhere. */
    private static final class FullState extends BucketState {

        FullState(Bucket bucket) {
            super(bucket);
        }

        @Override
        void callIn() {
            throw new OutOfMemoryError("as when a ring cannot grow");
        }

        @Override
        long notBefore(long now) {
            return now;
        }

        @Override
        long waitNanos(int limit, int cost, long at) {
            return 0;
        }

        @Override
        long untilEmptyNanos(long at) {
            return 0;
        }

        @Override
        long used(int limit, long at) {
            return 0;
        }

        @Override
        void record(int limit, int cost, long at) {}

        @Override
        void remove(int limit, int cost, long stamp, long at) {}
    }
}
