package io.throttle4j.store;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.Limit;
import java.util.Comparator;

/**
 * What is counted together: one client's requests of one scope in windows of one length. Immutable.
 *
 * <p>No record, since it keeps its hash code and the parts of the identity: to look up a client among very many would else
 * fetch more objects, which would be kept for each client as well.
 */
public final class Bucket implements Comparable<Bucket> {

    private static final long LONGEST_WINDOW_NANOS = Limit.LONGEST_WINDOW.toNanos();
    private static final Comparator<Bucket> ORDER = Comparator.comparing((Bucket bucket) -> bucket.client)
            .thenComparing(bucket -> bucket.kind)
            .thenComparing(Bucket::scope)
            .thenComparingLong(Bucket::windowNanos)
            .thenComparing(Bucket::algorithm);

    private final int hash;
    private final String scope;
    private final long windowNanos;
    private final Algorithm algorithm;
    private final Identity.Kind kind;
    private final String client;

    /**
     * A bucket; equal parts make equal buckets.
     *
     * @param scope the scope's name
     * @param windowNanos the length of the window in nanoseconds, above zero and at most {@link Limit#LONGEST_WINDOW}
     * @param algorithm how requests are counted
     * @param identity the client
     * @throws IllegalArgumentException if {@code windowNanos} is outside its bounds
     */
    public Bucket(String scope, long windowNanos, Algorithm algorithm, Identity identity) {
        if (windowNanos <= 0 || windowNanos > LONGEST_WINDOW_NANOS) {
            throw new IllegalArgumentException("a window of " + windowNanos + " ns; use more than zero and at most "
                    + LONGEST_WINDOW_NANOS + " ns, which is " + Limit.LONGEST_WINDOW.toDays() + " days");
        }
        this.scope = scope;
        this.windowNanos = windowNanos;
        this.algorithm = algorithm;
        this.kind = identity.kind();
        this.client = identity.value();
        // The parts that differ between clients suffice.
        this.hash = (client.hashCode() * 31 + scope.hashCode()) * 31 + Long.hashCode(windowNanos);
    }

    /** The scope's name. */
    public String scope() {
        return scope;
    }

    /** The length of the window in nanoseconds, above zero. */
    public long windowNanos() {
        return windowNanos;
    }

    /** How requests are counted. */
    public Algorithm algorithm() {
        return algorithm;
    }

    /** The client. */
    public Identity identity() {
        return new Identity(kind, client);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Bucket bucket
                        && hash == bucket.hash
                        && windowNanos == bucket.windowNanos
                        && algorithm == bucket.algorithm
                        && kind == bucket.kind
                        && client.equals(bucket.client)
                        && scope.equals(bucket.scope));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The parts, for messages. */
    @Override
    public String toString() {
        return "Bucket[scope=" + scope + ", windowNanos=" + windowNanos + ", algorithm=" + algorithm + ", identity="
                + identity() + "]";
    }

    /**
     * A total order without further meaning, consistent with equals.
     *
     * <p>Clients choose their keys, and can choose them so that their hash codes collide: an order keeps the look-up in
     * a hash table logarithmic even then.
     */
    @Override
    public int compareTo(Bucket other) {
        return ORDER.compare(this, other);
    }
}
