package io.throttle4j.jaxrs.failures;

import io.throttle4j.store.redisson.LocalRedis;
import io.throttle4j.store.redisson.RedisPrompt;
import io.throttle4j.store.redisson.RunningRedis;
import java.util.function.Consumer;

/** A Redis, how it breaks, and how it is mended. */
interface Scene extends AutoCloseable {

    /** What {@code throttle.store} says. */
    String url();

    /** Breaks it; what is asked from then on meets the failure. */
    void breakIt();

    /**
     * Mends it; returns when it works.
     *
     * @return when it was still broken for certain, by {@link System#nanoTime}
     */
    long mend();

    /** The server that counts now. */
    RedisPrompt prompt();

    @Override
    void close();

    /** One server that is told something, and then told otherwise. */
    static Scene told(Consumer<RedisPrompt> breaking, Consumer<RedisPrompt> mending) {
        return new OneServer(LocalRedis.start()) {
            @Override
            public void breakIt() {
                breaking.accept(prompt());
            }

            @Override
            public void mendIt() {
                mending.accept(prompt());
            }
        };
    }

    /** One server that is not there at first. */
    static Scene absent() {
        return new OneServer(null) {
            @Override
            public void breakIt() {
                // It has been from the start.
            }

            @Override
            public void mendIt() {
                startAgain();
            }
        };
    }

    /** One server that is killed. */
    static Scene killed() {
        return new OneServer(LocalRedis.start()) {
            @Override
            public void breakIt() {
                prompt().kill();
            }

            @Override
            public void mendIt() {
                startAgain();
            }
        };
    }

    /** One server that is killed and started again at once. */
    static Scene restarted() {
        return new OneServer(LocalRedis.start()) {
            @Override
            public void breakIt() {
                prompt().kill();
                startAgain();
            }

            @Override
            public void mendIt() {
                // It is back already.
            }
        };
    }

    /** One server whose process is stopped for a while. */
    static Scene paused() {
        LocalRedis redis = LocalRedis.start();
        ProcessHandle process = new RedisPrompt(redis.port()).process();
        return new OneServer(redis) {
            @Override
            public void breakIt() {
                RedisPrompt.signal(process, "STOP");
            }

            @Override
            public void mendIt() {
                RedisPrompt.signal(process, "CONT");
            }

            @Override
            public void close() {
                mendIt();
                super.close();
            }
        };
    }

    /** One server that becomes the replica of another. */
    static Scene demoted() {
        LocalRedis other = LocalRedis.start();
        return new OneServer(LocalRedis.start()) {
            @Override
            public void breakIt() {
                prompt().tell("REPLICAOF 127.0.0.1 " + other.port());
            }

            @Override
            public void mendIt() {
                prompt().tell("REPLICAOF NO ONE");
            }

            @Override
            public void close() {
                super.close();
                other.close();
            }
        };
    }

    /** One server behind a network that does something, and then something else. */
    static Scene behind(Consumer<TcpProxy> breaking, Consumer<TcpProxy> mending) {
        LocalRedis redis = LocalRedis.start();
        TcpProxy proxy = new TcpProxy(redis.port());
        return new OneServer(redis) {
            @Override
            public String url() {
                return "redis://127.0.0.1:" + proxy.port();
            }

            @Override
            public void breakIt() {
                breaking.accept(proxy);
            }

            @Override
            public void mendIt() {
                mending.accept(proxy);
            }

            @Override
            public void close() {
                proxy.close();
                super.close();
            }
        };
    }

    /** A master with a replica under Sentinels; the master is killed. */
    static Scene failedOver() {
        return new FailedOver(RunningRedis.sentinels().awaitSentinelsKnowEachOther());
    }
}
