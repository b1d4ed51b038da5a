package io.throttle4j.jaxrs.resteasy;

import io.throttle4j.jaxrs.resume.OpenCheck;
import io.throttle4j.jaxrs.resume.Resumer;
import java.util.concurrent.Callable;
import org.jboss.resteasy.core.interception.jaxrs.SuspendableContainerRequestContext;

/** The rest of a request whose check is decided. */
final class HeldRequest implements Runnable {

    private final SuspendableContainerRequestContext request;
    private final Callable<Boolean> rest;

    /** To be made on the request's first thread. */
    HeldRequest(SuspendableContainerRequestContext request, OpenCheck check, Resumer resumer) {
        this.request = request;
        this.rest = resumer.carry(() -> {
            proceed(check);
            return true;
        });
    }

    @Override
    public void run() {
        try {
            rest.call();
        } catch (Throwable failure) {
            request.resume(failure);
        }
    }

    private void proceed(OpenCheck check) {
        check.settle();
        request.resume();
    }
}
