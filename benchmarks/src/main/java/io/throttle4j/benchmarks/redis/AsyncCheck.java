package io.throttle4j.benchmarks.redis;

import java.util.concurrent.CompletionStage;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One way to ask a Redis whether one more request of a client passes, clients being numbered from 0.
 *
 * @param ask asks, without waiting for the answer
 * @param isRight whether an answer is the one that is to be measured
 */
record AsyncCheck(IntFunction<CompletionStage<?>> ask, Predicate<@Nullable Object> isRight) {

    /** Asks for one client, without waiting for the answer. */
    CompletionStage<?> of(int client) {
        return ask.apply(client);
    }
}
