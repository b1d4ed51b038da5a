package io.throttle4j.jaxrs.opentelemetry;

import io.opentelemetry.context.Context;
import io.throttle4j.jaxrs.context.ContextCarrier;

/** Carries the current span, and what else is in the context. */
public final class OpenTelemetryCarrier implements ContextCarrier {

    @Override
    public Runnable carry(Runnable task) {
        return Context.current().wrap(task);
    }
}
