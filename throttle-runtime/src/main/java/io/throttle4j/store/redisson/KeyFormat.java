package io.throttle4j.store.redisson;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Bucket;
import java.nio.charset.StandardCharsets;

/**
 * What buckets are called in Redis: {@code throttle:1:{user:alice}:reports:60s}.
 *
 * <p>That is the prefix, the version of this format, the client as the hash tag (which keeps all keys of a client in one
 * slot of a cluster), the scope and the window; a bucket that counts by GCRA has {@code :gcra} at the end. Different
 * buckets have different keys: what would be mistaken for a separator is written as {@code %} and two hexadecimal digits
 * per byte of UTF-8.
 */
final class KeyFormat {

    /** Counted up when keys or what they hold change so that older versions could not read them. */
    static final int VERSION = 1;

    private static final String HEX = "0123456789ABCDEF";
    private static final long MICROSECOND = 1_000;
    private static final long MILLISECOND = 1_000_000;
    private static final long SECOND = 1_000_000_000;

    private final String start;

    /**
     * A format.
     *
     * @throws IllegalArgumentException if {@code prefix} has a brace, which would take the hash tag's place, or is blank
     */
    KeyFormat(String prefix) {
        if (prefix.isBlank() || prefix.contains("{") || prefix.contains("}")) {
            throw new IllegalArgumentException("\"" + prefix + "\" can't start the keys in Redis; use some text without"
                    + " braces, which mark the part of a key that a cluster places it by");
        }
        this.start = prefix + ":" + VERSION + ":{";
    }

    String keyOf(Bucket bucket) {
        StringBuilder key = client(bucket.identity());
        append(key, bucket.scope(), true);
        key.append(':').append(window(bucket.windowNanos()));
        return bucket.algorithm() == Algorithm.GCRA ? key.append(":gcra").toString() : key.toString();
    }

    /** The key of what {@code client} holds of {@code scope}: {@code throttle:1:{user:alice}:downloads:in-flight}. */
    String leasesKeyOf(String scope, Identity client) {
        StringBuilder key = client(client);
        append(key, scope, true);
        return key.append(":in-flight").toString();
    }

    private StringBuilder client(Identity client) {
        StringBuilder key = new StringBuilder(80).append(start);
        key.append(kind(client.kind())).append(':');
        append(key, client.value(), false);
        return key.append("}:");
    }

    /** The part of {@code key} that decides where a cluster keeps it. */
    static String hashTag(String key) {
        int start = key.indexOf('{') + 1;
        return key.substring(start, key.indexOf('}', start));
    }

    private static String kind(Identity.Kind kind) {
        return switch (kind) {
            case PRINCIPAL -> "user";
            case ADDRESS -> "ip";
            case KEY -> "key";
            case UNKNOWN -> "unknown";
        };
    }

    private static String window(long nanos) {
        if (nanos % SECOND == 0) {
            return nanos / SECOND + "s";
        }
        if (nanos % MILLISECOND == 0) {
            return nanos / MILLISECOND + "ms";
        }
        return nanos % MICROSECOND == 0 ? nanos / MICROSECOND + "us" : nanos + "ns";
    }

    private static void append(StringBuilder key, String text, boolean colonEnds) {
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (isPlain(next) && !(colonEnds && next == ':')) {
                key.append(next);
            } else {
                int point = text.codePointAt(i);
                escape(key, point);
                i += Character.charCount(point) - 1;
            }
        }
    }

    /** Whether a person could type it at the prompt of redis-cli, and nothing takes it for something else. */
    private static boolean isPlain(char next) {
        return next > ' ' && next < 127 && next != '{' && next != '}' && next != '%' && next != '"' && next != '\\';
    }

    private static void escape(StringBuilder key, int point) {
        if (Character.getType(point) == Character.SURROGATE) {
            // Half a character has no UTF-8; all halves would become the same question mark.
            key.append("%u").append(Integer.toHexString(point));
            return;
        }
        for (byte part : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
            key.append('%').append(HEX.charAt((part >> 4) & 15)).append(HEX.charAt(part & 15));
        }
    }
}
