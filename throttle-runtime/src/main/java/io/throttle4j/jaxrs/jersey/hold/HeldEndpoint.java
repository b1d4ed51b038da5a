package io.throttle4j.jaxrs.jersey.hold;

import io.throttle4j.jaxrs.resume.OpenCheck;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.Callable;
import org.glassfish.jersey.server.AsyncContext;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.internal.process.Endpoint;
import org.glassfish.jersey.server.internal.process.MappableException;
import org.glassfish.jersey.server.internal.process.RequestProcessingContext;
import org.jspecify.annotations.Nullable;

/** Stands in for the endpoint of one request until its check is decided. */
final class HeldEndpoint implements Endpoint {

    private final Endpoint matched;
    private final OpenCheck check;
    private final EndpointHolding holding;

    HeldEndpoint(Endpoint matched, OpenCheck check, EndpointHolding holding) {
        this.matched = matched;
        this.check = check;
        this.holding = holding;
    }

    /** Null says that the response comes later, as for any endpoint that suspends. */
    @Override
    public @Nullable ContainerResponse apply(RequestProcessingContext request) {
        // Bound filters, interceptors and ResourceInfo look at the matched one.
        request.routingContext().setEndpoint(matched);
        if (check.isDone()) {
            return proceed(request);
        }
        AsyncContext async = request.asyncContext();
        if (!suspended(async, request.request())) {
            return proceed(request);
        }
        SuspendedOnce once = new SuspendedOnce(async);
        request.initAsyncContext(() -> once);
        Callable<Boolean> rest = holding.resumer().carry(new ResumedEndpoint(request, once, () -> proceed(request)));
        check.whenDone(() -> resume(async, rest));
        return null;
    }

    private ContainerResponse proceed(RequestProcessingContext request) {
        try {
            check.settle();
        } catch (RuntimeException denial) {
            // Jersey maps what filters throw, and of what endpoints throw only this.
            throw new MappableException(denial);
        }
        return matched.apply(request);
    }

    private boolean suspended(AsyncContext async, ContainerRequest request) {
        try {
            if (async.suspend()) {
                return true;
            }
            holding.cannotSuspend(request, "it says no");
        } catch (UnsupportedOperationException unable) {
            holding.cannotSuspend(request, unable);
        }
        return false;
    }

    private void resume(AsyncContext async, Callable<Boolean> rest) {
        try {
            ManagedExecutor.invoke(async, () -> run(async, rest));
        } catch (Throwable reason) {
            holding.resumer()
                    .rejected(reason, () -> async.resume(holding.resumer().overload()));
        }
    }

    /** Null, since whatever there is to resume with, {@code rest} has done so. */
    private static @Nullable Response run(AsyncContext async, Callable<Boolean> rest) {
        try {
            rest.call();
        } catch (Throwable failure) {
            async.resume(failure);
        }
        return null;
    }
}
