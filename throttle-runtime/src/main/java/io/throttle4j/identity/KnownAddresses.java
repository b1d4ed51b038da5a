package io.throttle4j.identity;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what some texts were read as: connections are kept alive, and each request brings its peer's address as text.
 * Each text has one place, by its hash, and shares it with others. Safe for use by many threads.
 */
final class KnownAddresses {

    private static final int PLACES = 256;

    private final AtomicReferenceArray<@Nullable Known> places = new AtomicReferenceArray<>(PLACES);

    private record Known(String text, Optional<String> address) {}

    /** What {@code read} makes of {@code text}; it has to make the same of the same text at any time. */
    Optional<String> of(String text, Function<String, Optional<String>> read) {
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        Known known = places.get(place);
        if (known != null && known.text.equals(text)) {
            return known.address;
        }
        Optional<String> address = read.apply(text);
        places.setRelease(place, new Known(text, address));
        return address;
    }
}
