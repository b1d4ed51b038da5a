package io.throttle4j.jaxrs.context;

/**
 * Carries what belongs to a thread, such as a logging or tracing context, over to the thread on which a request goes on
 * after its check. Only requests whose check has to wait change threads.
 *
 * <p>Found as a service, or given to the feature. Those for SLF4J's MDC, OpenTelemetry and the context class loader are
 * built in. Safe for use by many threads.
 */
@FunctionalInterface
public interface ContextCarrier {

    /**
     * Called on the request's thread while it still knows everything.
     *
     * @param task runs the rest of the request
     * @return what is run, once and on another thread, in place of {@code task}: it puts the context in place, runs {@code
     *     task}, and leaves the thread as it found it, also when {@code task} throws
     */
    Runnable carry(Runnable task);
}
