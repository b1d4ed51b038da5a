package io.throttle4j.store.redisson;

import io.throttle4j.store.Answer.Refused;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what this node was told to be refused, and until when, so that nobody has to ask again before.
 *
 * <p>A refusal is remembered for the whole of its call: the same buckets with the same limits and costs. It holds until
 * the longest of its waits is over, counted from before the question was sent, so it never outlasts the one in Redis. What
 * this node takes from one of the buckets or gives back to it ends it; what other nodes give back is not known here.
 *
 * <p>Bounded: each bucket has one place, by its hash, and shares it with others. A refusal stands in the places of all its
 * buckets, and is forgotten when another takes one of them. Safe for use by many threads, without locks.
 */
final class DenyCache {

    /** Odd and large. */
    private static final int SPREAD = 0x9E3779B1;

    private final AtomicReferenceArray<@Nullable Known> places;
    private final AtomicLong givenBack = new AtomicLong();

    private static final class Known {
        final List<Take> takes;
        final Refused refused;
        final long sentNanos;
        final long overNanos;
        volatile boolean over;

        Known(List<Take> takes, Refused refused, long sentNanos) {
            this.takes = takes;
            this.refused = refused;
            this.sentNanos = sentNanos;
            this.overNanos = sentNanos + refused.longestWait().toNanos();
        }

        boolean isAbout(Bucket bucket) {
            return takes.stream().anyMatch(take -> take.bucket().equals(bucket));
        }
    }

    /** A question whose answer is to be remembered. Goes from stage to stage of one call. */
    static final class Question {
        private final long sentNanos;

        /** What had been given back when it was sent, and since then by its own call. */
        private long givenBack;

        private Question(long sentNanos, long givenBack) {
            this.sentNanos = sentNanos;
            this.givenBack = givenBack;
        }

        /** Notes that the call gave back itself, since a later one of its buckets refuses: it is refused all the same. */
        void gaveBack() {
            givenBack++;
        }
    }

    /**
     * An empty cache.
     *
     * @param most the refusals to remember, from 0, which remembers none
     */
    DenyCache(int most) {
        this.places = new AtomicReferenceArray<>(most);
    }

    /** What {@code takes} are known to be refused with; null if nothing is known. */
    @Nullable
    Refused find(List<Take> takes, long now) {
        if (places.length() == 0) {
            return null;
        }
        Known known = places.get(place(takes.get(0).bucket()));
        if (known == null || known.overNanos - now <= 0 || known.over || !known.takes.equals(takes)) {
            return null;
        }
        return known.refused.after(Duration.ofNanos(now - known.sentNanos));
    }

    /**
     * To be asked before a question is sent.
     *
     * @param now a time before it is sent
     */
    Question ask(long now) {
        return new Question(now, givenBack.get());
    }

    /** Remembers a refusal. If anything else was given back since the question was sent, it may be out of date already. */
    void remember(List<Take> takes, Refused refused, Question question) {
        if (places.length() == 0 || takes.stream().anyMatch(DenyCache::isImpossible)) {
            return;
        }
        Known known = new Known(takes, refused, question.sentNanos);
        for (Take take : takes) {
            Known other = places.getAndSet(place(take.bucket()), known);
            if (other != null && other != known) {
                other.over = true;
            }
        }
        if (givenBack.get() != question.givenBack) {
            known.over = true;
        }
    }

    /** Forgets what is known about the buckets of {@code takes}, since something was taken from them. */
    void taken(List<Take> takes) {
        if (places.length() == 0) {
            return;
        }
        for (Take take : takes) {
            Known known = places.get(place(take.bucket()));
            if (known != null && known.isAbout(take.bucket())) {
                known.over = true;
            }
        }
    }

    /** Forgets what is known about the buckets of {@code takes}, and what is being asked about any, since there is room. */
    void givenBack(List<Take> takes) {
        givenBack.incrementAndGet();
        taken(takes);
    }

    /** Its wait is the window at any time: there is nothing that ends. */
    private static boolean isImpossible(Take take) {
        return take.cost() > take.limit();
    }

    /** Spreads the hash over its upper bits, which then say how far down the places it is: a division would be slow. */
    private int place(Bucket bucket) {
        long spread = Integer.toUnsignedLong(bucket.hashCode() * SPREAD);
        return (int) ((spread * places.length()) >>> Integer.SIZE);
    }
}
