package io.throttle4j.benchmarks.redis;

import java.util.concurrent.CompletionStage;

/** One way to ask a Redis whether one more request of a client passes, clients being numbered from 0. */
@FunctionalInterface
interface AsyncCheck {

    /** Asks, without waiting for the answer. */
    CompletionStage<?> ask(int client);
}
