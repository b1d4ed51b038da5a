package io.throttle4j.jaxrs.jersey;

import jakarta.ws.rs.container.TimeoutHandler;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.internal.util.Producer;
import org.glassfish.jersey.server.AsyncContext;
import org.jspecify.annotations.Nullable;

/** The asynchronous side of a request that was suspended for its check, as its method is to see it: not suspended yet. */
final class SuspendedOnce implements AsyncContext {

    private final AsyncContext suspended;
    private volatile boolean suspendedByMethod;

    SuspendedOnce(AsyncContext suspended) {
        this.suspended = suspended;
    }

    boolean isSuspendedByMethod() {
        return suspendedByMethod;
    }

    @Override
    public boolean suspend() {
        if (suspendedByMethod) {
            return false;
        }
        suspendedByMethod = true;
        return true;
    }

    /** Runs it here: this thread is one for such requests already, and in the request's scope. */
    @Override
    public void invokeManaged(Producer<@Nullable Response> producer) {
        try {
            Response response = producer.call();
            if (response != null) {
                suspended.resume(response);
            }
        } catch (Throwable failure) {
            suspended.resume(failure);
        }
    }

    @Override
    public boolean resume(Object response) {
        return suspended.resume(response);
    }

    @Override
    public boolean resume(Throwable failure) {
        return suspended.resume(failure);
    }

    @Override
    public boolean cancel() {
        return suspended.cancel();
    }

    @Override
    public boolean cancel(int retryAfter) {
        return suspended.cancel(retryAfter);
    }

    @Override
    public boolean cancel(Date retryAfter) {
        return suspended.cancel(retryAfter);
    }

    @Override
    public boolean isSuspended() {
        return suspended.isSuspended();
    }

    @Override
    public boolean isCancelled() {
        return suspended.isCancelled();
    }

    @Override
    public boolean isDone() {
        return suspended.isDone();
    }

    @Override
    public boolean setTimeout(long time, TimeUnit unit) {
        return suspended.setTimeout(time, unit);
    }

    @Override
    public void setTimeoutHandler(TimeoutHandler handler) {
        suspended.setTimeoutHandler(handler);
    }

    @Override
    public Collection<Class<?>> register(Class<?> callback) {
        return suspended.register(callback);
    }

    @Override
    public Map<Class<?>, Collection<Class<?>>> register(Class<?> callback, Class<?>... callbacks) {
        return suspended.register(callback, callbacks);
    }

    @Override
    public Collection<Class<?>> register(Object callback) {
        return suspended.register(callback);
    }

    @Override
    public Map<Class<?>, Collection<Class<?>>> register(Object callback, Object... callbacks) {
        return suspended.register(callback, callbacks);
    }
}
