package io.throttle4j.jaxrs.failures;

import io.throttle4j.store.redisson.RedisPrompt;
import io.throttle4j.store.redisson.RunningRedis;
import java.util.List;

/** The master is killed, the replica promoted. */
final class FailedOver implements Scene {
    private final RunningRedis group;

    FailedOver(RunningRedis group) {
        this.group = group;
    }

    @Override
    public String url() {
        return group.sentinelUrl();
    }

    @Override
    public void breakIt() {
        prompts().get(0).kill();
    }

    @Override
    public long mend() {
        long brokenUntil = System.nanoTime();
        while (!prompt().isMaster()) {
            brokenUntil = System.nanoTime();
        }
        return brokenUntil;
    }

    @Override
    public RedisPrompt prompt() {
        return prompts().get(1);
    }

    private List<RedisPrompt> prompts() {
        return group.prompts();
    }

    @Override
    public void close() {
        group.close();
    }
}
