package io.throttle4j;

import java.util.concurrent.CompletionStage;

/**
 * Decides whether a request may pass.
 *
 * <p>Implementations are ordinary classes. One instance is made per class and application and shared by every action
 * that names the class, so an implementation must be safe for use by many threads.
 *
 * <p>Generated code calls the constructor without parameters. A class with {@code @Inject} on its constructor, a field or a
 * method, or with a scope annotation, is made by a container instead: by CDI where that runs and has a bean of the class,
 * else by what Jersey injects with. Whoever made it disposes of it; what was made for Throttle4j alone, a
 * {@code @Dependent} bean or an object that is not bound in HK2, has its {@code @PreDestroy} called when Jersey undeploys the
 * application, and not at all on containers that do not tell when they do.
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
