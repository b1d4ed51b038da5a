package io.throttle4j.store.redisson;

import java.util.List;

/** The threads of stores in a Redis that are alive. */
public final class RedisThreadNames {

    private RedisThreadNames() {}

    /** All of them, ours by their name and Redisson's own, should there be any. */
    static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("throttle4j-redis")
                        || thread.getName().startsWith("redisson"))
                .toList();
    }

    /** Their names. */
    public static List<String> alive() {
        return threads().stream().map(Thread::getName).sorted().toList();
    }
}
