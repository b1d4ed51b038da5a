package io.throttle4j.store.memory;

import io.throttle4j.store.Bucket;
import java.math.BigInteger;

/**
 * The generic cell rate algorithm: a queue of N units that drains one unit per D/N, as the time at which it runs empty.
 *
 * <p>That time is exact: whole nanoseconds and a numerator over the limit. It fits because {@code cost <= limit < 2^31}
 * and windows are below 2^62 ns. When the limit changes, a fraction is rounded up to the next nanosecond, which never
 * admits more.
 */
final class GcraState extends BucketState {

    private long emptyAtNanos;
    private int emptyAtNumerator;
    private int denominator = 1;

    GcraState(Bucket bucket, long now) {
        super(bucket);
        this.emptyAtNanos = now;
    }

    @Override
    long notBefore(long now) {
        return now;
    }

    @Override
    long waitNanos(int limit, int cost, long at) {
        if (cost > limit) {
            return bucket.windowNanos();
        }
        long numerator = numeratorWith(limit, cost, at);
        long nanos = nanosWith(limit, cost, at) + numerator / limit;
        return Math.max(0, nanos - bucket.windowNanos() + (numerator % limit == 0 ? 0 : 1));
    }

    @Override
    long untilEmptyNanos(long at) {
        return Math.max(0, emptyAtNanos - at + (emptyAtNumerator == 0 ? 0 : 1));
    }

    /** The units in the queue, a unit that has drained in part counted whole. */
    @Override
    long used(int limit, long at) {
        BigInteger window = BigInteger.valueOf(bucket.windowNanos());
        BigInteger units = BigInteger.valueOf(nanosWith(limit, 0, at))
                .multiply(BigInteger.valueOf(limit))
                .add(BigInteger.valueOf(numeratorWith(limit, 0, at)));
        return units.add(window).subtract(BigInteger.ONE).divide(window).longValueExact();
    }

    @Override
    void record(int limit, int cost, long at) {
        long numerator = numeratorWith(limit, cost, at);
        emptyAtNanos = at + nanosWith(limit, cost, at) + numerator / limit;
        emptyAtNumerator = (int) (numerator % limit);
        denominator = limit;
    }

    /**
     * Shortens the queue by the units, less the time that has passed since.
     *
     * <p>Without them the queue might have stood empty for that time, which nobody remembers; to give back all of them
     * could admit too many.
     */
    @Override
    void remove(int limit, int cost, long stamp, long at) {
        long numerator = drainNumerator(limit, cost);
        long nanos = drainNanos(limit, cost) + numerator / limit - Math.max(0, at - stamp);
        if (nanos < 0 || untilEmptyNanos(at) == 0) {
            return;
        }
        long left = numeratorWith(limit, 0, at) - numerator % limit;
        emptyAtNanos = at + nanosWith(limit, 0, at) - nanos + Math.floorDiv(left, (long) limit);
        emptyAtNumerator = (int) Math.floorMod(left, (long) limit);
        denominator = limit;
    }

    /** The whole nanoseconds of the queue's length once {@code cost} units more are in it. */
    private long nanosWith(int limit, int cost, long at) {
        long nanos = emptyAtNanos - at;
        if (limit != denominator && emptyAtNumerator != 0) {
            nanos++;
        }
        return Math.max(0, nanos) + drainNanos(limit, cost);
    }

    /** What is to be added to {@link #nanosWith}, in {@code limit}-th parts of a nanosecond; may exceed a nanosecond. */
    private long numeratorWith(int limit, int cost, long at) {
        boolean counts = limit == denominator && emptyAtNanos - at >= 0;
        return (counts ? emptyAtNumerator : 0) + drainNumerator(limit, cost);
    }

    private long drainNanos(int limit, int cost) {
        return limit == 0 ? 0 : bucket.windowNanos() / limit * cost;
    }

    private long drainNumerator(int limit, int cost) {
        return limit == 0 ? 0 : bucket.windowNanos() % limit * cost;
    }
}
