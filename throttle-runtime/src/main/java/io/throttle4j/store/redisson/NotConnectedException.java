package io.throttle4j.store.redisson;

import io.throttle4j.store.location.RedisUrl;

/** There has been no connection yet. Has no stack trace: during an outage every request gets this one. */
final class NotConnectedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotConnectedException(RedisUrl url) {
        super("not connected to Redis at " + url.hosts() + " yet", null, false, false);
    }
}
