package io.throttle4j.store.redisson;

import io.throttle4j.Algorithm;
import io.throttle4j.store.Take;
import java.util.ArrayList;
import java.util.List;

/** What the scripts read from ARGV, in order; what the values of a bucket mean is said in {@code take.lua}. */
final class Arguments {

    private static final long NANOS_PER_MICRO = 1_000;
    private static final long MICROS_PER_MILLI = 1_000;

    private final List<Object> values = new ArrayList<>();
    private final long slackMillis;

    private Arguments(long slackMillis) {
        this.slackMillis = slackMillis;
    }

    /** Begins with the time. */
    Arguments(ServerTime time) {
        this(time.slackMillis());
        with(time.now());
    }

    /**
     * What {@code take_one.lua} and {@code take_several.lua} read, which are sent so often that they do without what can
     * be left out.
     */
    static Arguments ofCheckAlone(List<Take> takes, ServerTime time) {
        Arguments arguments = new Arguments(time.slackMillis());
        takes.forEach(arguments::withRule);
        String now = time.now();
        return now.isEmpty() ? arguments : arguments.with(now);
    }

    Arguments with(String value) {
        values.add(value);
        return this;
    }

    Arguments with(long value) {
        return with(Long.toString(value));
    }

    /** What is wanted from a bucket. */
    Arguments with(Take take) {
        if (take.cost() > take.limit()) {
            return withWindow("never", take).with(0).with(take.cost()).with(take.limit());
        }
        if (take.bucket().algorithm() == Algorithm.GCRA) {
            return withWindow("gcra", take).with(take.limit()).withDrain(windowMicros(take), take);
        }
        return withWindow("window", take)
                .with(entryInTheWay(take))
                .with(take.cost())
                .with(take.limit());
    }

    /** What {@code take_many.lua} reads of buckets that have it in common. */
    Arguments withRule(Take take) {
        return with(windowMicros(take)).with(keptMillis(take)).with(entryInTheWay(take));
    }

    private Arguments withWindow(String kind, Take take) {
        return with(kind).with(windowMicros(take)).with(keptMillis(take));
    }

    /** How long the units take to drain: exact, which Lua's numbers would not be. */
    private Arguments withDrain(long window, Take take) {
        long parts = window % take.limit() * take.cost();
        return with(window / take.limit() * take.cost() + parts / take.limit()).with(parts % take.limit());
    }

    Object[] toArray() {
        return values.toArray();
    }

    /** The window in whole microseconds, rounded up: a window is never shorter than it was meant to be. */
    static long windowMicros(Take take) {
        return (take.bucket().windowNanos() + NANOS_PER_MICRO - 1) / NANOS_PER_MICRO;
    }

    /** Longer than anything in the bucket counts, so that expiry is never what decides. */
    private long keptMillis(Take take) {
        return windowMicros(take) / MICROS_PER_MILLI + 1 + slackMillis;
    }

    /** The last entry that must have left for the units to fit, as Redis counts from the end of a list. */
    private static int entryInTheWay(Take take) {
        return take.cost() - take.limit() - 1;
    }
}
