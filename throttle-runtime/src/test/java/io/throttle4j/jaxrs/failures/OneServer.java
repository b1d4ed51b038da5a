package io.throttle4j.jaxrs.failures;

import io.throttle4j.store.redisson.LocalRedis;
import io.throttle4j.store.redisson.RedisPrompt;
import org.jspecify.annotations.Nullable;

/** One server on one port. */
abstract class OneServer implements Scene {
    private final int port;
    private @Nullable LocalRedis redis;

    OneServer(@Nullable LocalRedis redis) {
        this.redis = redis;
        this.port = redis == null ? LocalRedis.freePort() : redis.port();
    }

    abstract void mendIt();

    @Override
    public String url() {
        return "redis://127.0.0.1:" + port;
    }

    @Override
    public long mend() {
        long brokenUntil = System.nanoTime();
        mendIt();
        return brokenUntil;
    }

    @Override
    public RedisPrompt prompt() {
        return new RedisPrompt(port);
    }

    final void startAgain() {
        redis = LocalRedis.on(port);
    }

    @Override
    public void close() {
        if (redis != null) {
            redis.close();
        }
    }
}
