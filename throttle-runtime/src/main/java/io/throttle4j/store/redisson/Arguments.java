package io.throttle4j.store.redisson;

import io.throttle4j.Algorithm;
import io.throttle4j.store.Take;
import java.util.ArrayList;
import java.util.List;

/** What the scripts read from ARGV, in order. */
final class Arguments {

    private static final long NANOS_PER_MICRO = 1_000;

    private final List<Object> values = new ArrayList<>();

    Arguments with(String value) {
        values.add(value);
        return this;
    }

    Arguments with(long value) {
        values.add(Long.toString(value));
        return this;
    }

    /** The bucket of {@code take} and what is wanted from it. */
    Arguments with(Take take) {
        long window = windowMicros(take);
        boolean gcra = take.bucket().algorithm() == Algorithm.GCRA;
        with(gcra ? "gcra" : "window").with(window).with(take.limit()).with(take.cost());
        return gcra ? withDrain(window, take.limit(), take.cost()) : this;
    }

    /** How long the units take to drain: exact, which Lua's numbers would not be. */
    private Arguments withDrain(long window, int limit, int cost) {
        if (cost > limit) {
            return with(0).with(0);
        }
        long parts = window % limit * cost;
        return with(window / limit * cost + parts / limit).with(parts % limit);
    }

    Object[] toArray() {
        return values.toArray();
    }

    /** The window in whole microseconds, rounded up: a window is never shorter than it was meant to be. */
    static long windowMicros(Take take) {
        return (take.bucket().windowNanos() + NANOS_PER_MICRO - 1) / NANOS_PER_MICRO;
    }
}
