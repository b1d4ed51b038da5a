package io.throttle4j.store;

import java.time.Duration;
import java.util.Arrays;

/** What a store answers to takes: all of them {@link Admitted}, or none of them ({@link Refused}). */
public sealed interface Answer {

    /** Every take was recorded. A store may extend this to remember more for {@link ThrottleStore#giveBack}. */
    non-sealed class Admitted implements Answer {
        private final long stamp;

        /**
         * An admission.
         *
         * @param stamp what the store needs to find the records again; nothing else may be read from it
         */
        public Admitted(long stamp) {
            this.stamp = stamp;
        }

        /** What the store that admitted needs to find the records again. */
        public final long stamp() {
            return stamp;
        }
    }

    /** At least one take has to wait; nothing was recorded. Immutable. */
    final class Refused implements Answer {
        private static final long[] NONE = {};

        private final long firstNanos;
        private final long[] otherNanos;
        private final boolean remembered;

        private Refused(long firstNanos, long[] otherNanos, boolean remembered) {
            this.firstNanos = firstNanos;
            this.otherNanos = otherNanos;
            this.remembered = remembered;
        }

        /**
         * A refusal with one wait per take, in the order of the takes.
         *
         * @param waitNanos the time until each take would be admitted if it came alone, in nanoseconds; 0 if it would be
         *     now
         * @throws IllegalArgumentException if no wait is above zero
         */
        public static Refused waiting(long... waitNanos) {
            return of(false, waitNanos);
        }

        private static IllegalArgumentException notWaiting() {
            return new IllegalArgumentException("a refusal needs a take that has to wait");
        }

        private static Refused of(boolean remembered, long... waitNanos) {
            boolean waiting = false;
            for (long wait : waitNanos) {
                waiting |= wait > 0;
            }
            if (!waiting) {
                throw notWaiting();
            }
            return new Refused(waitNanos[0], Arrays.copyOfRange(waitNanos, 1, waitNanos.length), remembered);
        }

        /**
         * The refusal of a lone take, made without an array: a client that is denied may ask very often.
         *
         * @param waitNanos the time until it would be admitted, in nanoseconds
         * @throws IllegalArgumentException if {@code waitNanos} is not above zero
         */
        public static Refused waiting(long waitNanos) {
            if (waitNanos <= 0) {
                throw notWaiting();
            }
            return new Refused(waitNanos, NONE, false);
        }

        /**
         * This refusal as it stands later, if nothing else happens: what a store answers that remembers it and does not
         * look again.
         *
         * @param passed less than {@link #longestWait}
         * @throws IllegalArgumentException if no wait is left
         */
        public Refused after(Duration passed) {
            long nanos = passed.toNanos();
            if (otherNanos.length == 0 && firstNanos > nanos) {
                return new Refused(firstNanos - nanos, NONE, true);
            }
            long[] waits = new long[otherNanos.length + 1];
            waits[0] = Math.max(0, firstNanos - nanos);
            for (int i = 1; i < waits.length; i++) {
                waits[i] = Math.max(0, otherNanos[i - 1] - nanos);
            }
            return of(true, waits);
        }

        /**
         * Whether the store answered with what it remembered from before. Such an answer is right, but says nothing about
         * whether the store works now.
         */
        public boolean isRemembered() {
            return remembered;
        }

        /** How long the take at {@code index} has to wait; zero if it alone would be admitted now. */
        public Duration waitOf(int index) {
            return Duration.ofNanos(index == 0 ? firstNanos : otherNanos[index - 1]);
        }

        /** The longest of the waits: when all takes would be admitted if nobody else took anything. */
        public Duration longestWait() {
            long longest = firstNanos;
            for (long other : otherNanos) {
                longest = Math.max(longest, other);
            }
            return Duration.ofNanos(longest);
        }
    }
}
