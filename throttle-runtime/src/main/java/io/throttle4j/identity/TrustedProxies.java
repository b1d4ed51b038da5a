package io.throttle4j.identity;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The proxies whose word about the client is taken: {@link Hops} or {@link Ranges}. Values are immutable.
 *
 * <p>No proxy at all is {@link #none()}: forwarding headers are then ignored.
 */
public sealed interface TrustedProxies {

    /** No proxy is trusted. */
    static TrustedProxies none() {
        return new Hops(0);
    }

    /**
     * Reads a number of proxies ({@code 0} for none), or their addresses and CIDR ranges, separated by commas.
     *
     * @throws IllegalArgumentException if {@code text} is neither; the message says what to write
     */
    static TrustedProxies parse(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException("it is empty; write the number of proxies, 0 for none, or their"
                    + " addresses, 10.0.0.0/8 for instance");
        }
        return stripped.matches("[-+]?[0-9]+") ? Hops.parse(stripped) : Ranges.parse(stripped);
    }

    /** Whether forwarding headers are ignored. */
    default boolean isNone() {
        return equals(none());
    }

    /**
     * A fixed number of proxies, each of which appends one entry.
     *
     * @param count how many, from 0
     */
    record Hops(int count) implements TrustedProxies {

        /** Rejects a negative count with {@link IllegalArgumentException}. */
        public Hops {
            if (count < 0) {
                throw new IllegalArgumentException("the number of proxies is " + count + "; use 0 or more");
            }
        }

        private static Hops parse(String number) {
            try {
                return new Hops(Integer.parseInt(number));
            } catch (NumberFormatException tooLong) {
                throw new IllegalArgumentException(
                        "the number of proxies is " + number + "; it can be 0 to " + Integer.MAX_VALUE, tooLong);
            }
        }

        /** The count, as {@link TrustedProxies#parse} reads it. */
        @Override
        public String toString() {
            return Integer.toString(count);
        }
    }

    /** The addresses of the proxies. */
    final class Ranges implements TrustedProxies {
        private final List<NetworkRange> ranges;

        private Ranges(List<NetworkRange> ranges) {
            this.ranges = ranges;
        }

        private static Ranges parse(String list) {
            return new Ranges(Stream.of(list.split(",", -1))
                    .map(String::strip)
                    .map(NetworkRange::parse)
                    .toList());
        }

        boolean contains(ClientAddress address) {
            return ranges.stream().anyMatch(range -> range.contains(address));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Ranges that && ranges.equals(that.ranges);
        }

        @Override
        public int hashCode() {
            return ranges.hashCode();
        }

        /** The ranges, as {@link TrustedProxies#parse} reads them. */
        @Override
        public String toString() {
            return ranges.stream().map(NetworkRange::toString).collect(Collectors.joining(", "));
        }
    }
}
