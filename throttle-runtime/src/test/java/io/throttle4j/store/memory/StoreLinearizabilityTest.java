package io.throttle4j.store.memory;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import java.util.List;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every interleaving of calls that Lincheck tries is one that could have happened one after the other. */
@Tag("long")
public class StoreLinearizabilityTest {

    private static final List<Take> ONE = List.of(new Take(bucket("a"), 2, 1));
    private static final List<Take> BOTH = List.of(new Take(bucket("b"), 2, 1), new Take(bucket("a"), 2, 1));

    private final InMemoryThrottleStore store = new InMemoryThrottleStore(2, () -> 0);

    @Operation
    public boolean takeOne() {
        return store.take(ONE).toCompletableFuture().join() instanceof Admitted;
    }

    @Operation
    public boolean takeBoth() {
        return store.take(BOTH).toCompletableFuture().join() instanceof Admitted;
    }

    @Operation
    public void giveBackOne() {
        store.giveBack(ONE, new Admitted(0)).toCompletableFuture().join();
    }

    @Operation
    public long used() {
        return store.usage(ONE).toCompletableFuture().join().get(0).used();
    }

    @Test
    void callsAreLinearizable() {
        new ModelCheckingOptions()
                .iterations(20)
                .invocationsPerIteration(500)
                .threads(2)
                .actorsPerThread(3)
                .check(StoreLinearizabilityTest.class);
    }

    private static Bucket bucket(String name) {
        return new Bucket("s", 10, Algorithm.SLIDING_WINDOW, Identity.ofKey(name));
    }
}
