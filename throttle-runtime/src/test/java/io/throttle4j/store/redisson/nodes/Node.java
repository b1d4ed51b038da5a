package io.throttle4j.store.redisson.nodes;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import io.throttle4j.store.TimeSource;
import io.throttle4j.store.redisson.RedissonThrottleStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;
import org.redisson.config.Config;

/**
 * One process that takes from one bucket as fast as it can, and prints when it was admitted, by the server's clock.
 *
 * <p>Arguments: the server's URL, the prefix of keys, the way to count, how many hours its own clock is off.
 */
public final class Node {

    static final int THREADS = 16;
    static final int LIMIT = 100;
    static final Duration WINDOW = Duration.ofSeconds(10);
    static final Duration RUN = Duration.ofSeconds(35);

    /** Written when the node is ready; it begins once it reads a line. */
    static final String READY = "ready";

    /** The ways to count. */
    enum Way {
        OURS(10_000, true),
        WITHOUT_DENY_CACHE(0, true),
        WITHOUT_BATCHING(10_000, false),
        WITHOUT_BOTH(0, false),
        GET_AND_SET(0, false);

        final int rememberedRefusals;
        final boolean batching;

        Way(int rememberedRefusals, boolean batching) {
            this.rememberedRefusals = rememberedRefusals;
            this.batching = batching;
        }
    }

    /** Takes once; the server's time in microseconds if it was admitted. */
    @FunctionalInterface
    private interface Taking {
        Optional<Long> take();
    }

    private Node() {}

    public static void main(String[] arguments) throws Exception {
        Config config = new Config();
        config.setNettyThreads(2);
        config.useSingleServer()
                .setAddress(arguments[0])
                .setConnectionPoolSize(4)
                .setConnectionMinimumIdleSize(4);
        RedissonClient client = Redisson.create(config);
        long shift = Duration.ofHours(Long.parseLong(arguments[3])).toNanos();
        Taking taking = taking(client, arguments[1], Way.valueOf(arguments[2]), () -> System.nanoTime() + shift);
        System.out.println(READY);
        if (System.in.read() < 0) {
            throw new IllegalStateException("the parent went away");
        }
        AtomicLong asked = new AtomicLong();
        AtomicLong failed = new AtomicLong();
        Queue<Long> admissions = run(taking, asked, failed);
        StringBuilder lines = new StringBuilder();
        admissions.forEach(stamp -> lines.append(stamp).append('\n'));
        System.out.print(lines);
        System.err.println(asked.get() + " checks, " + failed.get() + " failed");
        client.shutdown();
    }

    private static Queue<Long> run(Taking taking, AtomicLong asked, AtomicLong failed) throws InterruptedException {
        Queue<Long> admissions = new ConcurrentLinkedQueue<>();
        CountDownLatch done = new CountDownLatch(THREADS);
        long started = System.nanoTime();
        for (int i = 0; i < THREADS; i++) {
            Thread thread = new Thread(() -> {
                while (System.nanoTime() - started < RUN.toNanos()) {
                    asked.incrementAndGet();
                    try {
                        taking.take().ifPresentOrElse(admissions::add, Thread::yield);
                    } catch (CompletionException timedOut) {
                        failed.incrementAndGet();
                    }
                }
                done.countDown();
            });
            thread.start();
        }
        done.await();
        return admissions;
    }

    private static Taking taking(RedissonClient client, String prefix, Way way, TimeSource time) {
        if (way == Way.GET_AND_SET) {
            return new GetAndSet(client, prefix)::take;
        }
        RedissonThrottleStore store = RedissonThrottleStore.builder(client, time)
                .keyPrefix(prefix)
                .timeout(Duration.ofSeconds(10))
                .rememberedRefusals(way.rememberedRefusals)
                .batching(way.batching)
                .build();
        Bucket bucket = new Bucket("shared", WINDOW.toNanos(), Algorithm.SLIDING_WINDOW, Identity.ofKey("one"));
        List<Take> takes = List.of(new Take(bucket, LIMIT, 1));
        return () -> store.take(takes).toCompletableFuture().join() instanceof Admitted admitted
                ? Optional.of(admitted.stamp())
                : Optional.empty();
    }
}
