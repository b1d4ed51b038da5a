package io.throttle4j;

import java.util.concurrent.CompletionStage;

/**
 * Decides whether a request may pass.
 *
 * <p>Implementations are ordinary classes. One instance is made per class and application and shared by every action
 * that names the class, so an implementation must be safe for use by many threads.
 */
@FunctionalInterface
public interface Throttle {

    /**
     * Asks for a decision without blocking the calling thread.
     *
     * <p>All throttles of an action are asked. An exception thrown here, and a stage that fails, is not a denial: it is
     * handled as the configuration says for a store failure.
     *
     * @param request the request to decide on; valid until the request is answered
     * @return a stage that completes with the decision; never null
     */
    CompletionStage<Decision> check(ThrottleRequest request);
}
