package io.throttle4j.store.redisson;

import io.throttle4j.store.Take;
import io.throttle4j.store.UnreadableBucketException;
import org.redisson.client.RedisException;

/** Tells what is wrong with one key from what is wrong with the server. */
final class Foreign {

    /** How the server, and our scripts, say that a key holds what somebody else put there. */
    private static final String SIGN = "WRONGTYPE";

    private Foreign() {}

    /** What the failure of a script with one key means. */
    static Throwable failure(Take take, String key, Throwable failure) {
        String said = FailureReason.ofServer(failure);
        int sign = said.indexOf(SIGN);
        return sign < 0 ? failure : new UnreadableBucketException(take.bucket(), said.substring(sign), key);
    }

    /** What it means that a script says something else about a key than a number. */
    static RuntimeException answer(Take take, String key, Object said) {
        String text = String.valueOf(said);
        return text.contains(SIGN)
                ? new UnreadableBucketException(take.bucket(), text, key)
                : new RedisException(text + ", at " + key);
    }
}
