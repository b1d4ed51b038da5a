package io.throttle4j.store;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.Limit;
import java.util.Comparator;

/**
 * What is counted together: one client's requests of one scope in windows of one length.
 *
 * @param scope the scope's name
 * @param windowNanos the length of the window in nanoseconds, above zero and at most {@link Limit#LONGEST_WINDOW}
 * @param algorithm how requests are counted
 * @param identity the client
 */
public record Bucket(String scope, long windowNanos, Algorithm algorithm, Identity identity)
        implements Comparable<Bucket> {

    private static final long LONGEST_WINDOW_NANOS = Limit.LONGEST_WINDOW.toNanos();
    private static final Comparator<Bucket> ORDER = Comparator.comparing(
                    (Bucket bucket) -> bucket.identity().value())
            .thenComparing(bucket -> bucket.identity().kind())
            .thenComparing(Bucket::scope)
            .thenComparingLong(Bucket::windowNanos)
            .thenComparing(Bucket::algorithm);

    /**
     * Checks the window.
     *
     * @throws IllegalArgumentException if {@code windowNanos} is outside its bounds
     */
    public Bucket {
        if (windowNanos <= 0 || windowNanos > LONGEST_WINDOW_NANOS) {
            throw new IllegalArgumentException("a window of " + windowNanos + " ns; use more than zero and at most "
                    + LONGEST_WINDOW_NANOS + " ns, which is " + Limit.LONGEST_WINDOW.toDays() + " days");
        }
    }

    /** As equals has it; every check asks for this, and the parts that differ between clients suffice. */
    @Override
    public int hashCode() {
        int hash = identity.value().hashCode() * 31 + scope.hashCode();
        return hash * 31 + Long.hashCode(windowNanos);
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
