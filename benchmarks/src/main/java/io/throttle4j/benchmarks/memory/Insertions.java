package io.throttle4j.benchmarks.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Answer;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import io.throttle4j.store.memory.InMemoryThrottleStore;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * New clients per microsecond, each of whom makes a full store or cache forget another.
 *
 * <p>The bound of the store is exact; a cache may be over its own for a while.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Insertions {

    private static final int ROOM = InMemoryThrottleStore.DEFAULT_MAX_CLIENTS;
    private static final long WINDOW_NANOS = Rule.ADMITS_MANY.window.toNanos();

    @Param({})
    private Into contender = Into.THROTTLE4J;

    private final InMemoryThrottleStore store = new InMemoryThrottleStore(ROOM, System::nanoTime);
    private final Cache<String, long[]> cache =
            Caffeine.newBuilder().maximumSize(ROOM).build();

    /** For JMH. */
    public Insertions() {}

    /** Where the clients are inserted. */
    public enum Into {
        /** Ours: the first check of a client. */
        THROTTLE4J,
        /** A cache of the time of a client's first check: it decides nothing. */
        CAFFEINE
    }

    /** Numbers that no other thread has. */
    @State(Scope.Thread)
    public static class Numbers {
        private static final AtomicInteger THREADS = new AtomicInteger();

        private long next = (long) THREADS.incrementAndGet() << 40;

        /** For JMH. */
        public Numbers() {}

        String next() {
            return Long.toString(next++, Character.MAX_RADIX);
        }
    }

    /** One new client. */
    @Benchmark
    public Object insert(Turn turn, Numbers numbers) {
        return contender == Into.THROTTLE4J ? checked(numbers.next()) : cached(numbers.next());
    }

    private Answer checked(String client) {
        Bucket bucket = new Bucket("anon", WINDOW_NANOS, Algorithm.SLIDING_WINDOW, Identity.ofAddress(client));
        return store.takeNow(List.of(new Take(bucket, Rule.ADMITS_MANY.limit, 1)));
    }

    private long[] cached(String client) {
        return cache.get(client, absent -> new long[] {System.nanoTime()});
    }
}
