package io.throttle4j.store.location;

/**
 * Where counts live: {@link Memory in this process}, or {@link RedisUrl in a Redis}. Immutable; the text of a location
 * shows no credentials.
 */
public sealed interface StoreLocation permits StoreLocation.Memory, RedisUrl {

    /** In this process, until it ends. */
    record Memory() implements StoreLocation {

        @Override
        public String toString() {
            return LocationText.MEMORY;
        }
    }

    /**
     * Reads a location: {@code memory}, or a URL as {@link RedisUrl} describes it.
     *
     * @throws IllegalArgumentException if {@code text} is no location; the message quotes it without credentials
     */
    static StoreLocation parse(String text) {
        return text.strip().equals(LocationText.MEMORY) ? new Memory() : RedisUrl.parse(text);
    }
}
