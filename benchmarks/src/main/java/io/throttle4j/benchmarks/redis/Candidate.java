package io.throttle4j.benchmarks.redis;

import io.throttle4j.benchmarks.figures.Rounds;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Something that is measured in turns with others. */
final class Candidate {

    /** The calls on their way at once: few enough not to queue up here, enough to keep the server busy. */
    private static final int TOGETHER = 50;

    private final String name;
    private final Supplier<CompletionStage<?>> call;
    private final Rounds micros = new Rounds();

    Candidate(String name, Supplier<CompletionStage<?>> call) {
        this.name = name;
        this.call = call;
    }

    String name() {
        return name;
    }

    /** Calls {@code calls} times; the microseconds that the server spent on each. */
    double measure(Server server, int calls) {
        long before = server.microsInScripts();
        for (int i = 0; i < calls; i += TOGETHER) {
            CompletableFuture<?>[] together = new CompletableFuture<?>[TOGETHER];
            for (int j = 0; j < TOGETHER; j++) {
                together[j] = call.get().toCompletableFuture();
            }
            CompletableFuture.allOf(together).join();
        }
        return (double) (server.microsInScripts() - before) / calls;
    }

    void add(double microsPerCall) {
        micros.add(microsPerCall);
    }

    /** The median of the rounds. */
    double median() {
        return micros.median();
    }
}
