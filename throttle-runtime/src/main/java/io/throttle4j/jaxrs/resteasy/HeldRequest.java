package io.throttle4j.jaxrs.resteasy;

import io.throttle4j.jaxrs.resume.OpenCheck;
import io.throttle4j.jaxrs.resume.Resumer;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.CompletionCallback;
import java.util.concurrent.Callable;
import org.jboss.resteasy.core.interception.jaxrs.PreMatchContainerRequestContext;

/** A request that is suspended until its check is decided. */
final class HeldRequest {

    private final PreMatchContainerRequestContext request;
    private final AsyncResponse response;
    private final OpenCheck check;
    private final Resumer resumer;
    private final Callable<Boolean> rest;

    /** To be made on the request's first thread. */
    HeldRequest(PreMatchContainerRequestContext request, OpenCheck check, Resumer resumer) {
        this.request = request;
        this.response = request.getHttpRequest().getAsyncContext().getAsyncResponse();
        this.check = check;
        this.resumer = resumer;
        this.rest = resumer.carry(this::proceed);
        CompletionCallback ended = failure -> check.release();
        response.register(ended);
    }

    /** Lets it go on, or answers it with what denies it. */
    void resume() {
        try {
            rest.call();
        } catch (Throwable failure) {
            request.resume(failure);
        }
        releaseIfOver();
    }

    /** Answers it when it can't go on. */
    void refuse() {
        request.resume(resumer.overload());
        releaseIfOver();
    }

    private boolean proceed() {
        try {
            check.settle();
        } catch (RuntimeException denial) {
            request.resume(denial);
            return false;
        }
        request.resume();
        return true;
    }

    /** RESTEasy does not call back for a response whose client is known to have gone. */
    private void releaseIfOver() {
        if (response.isDone() || response.isCancelled()) {
            check.release();
        }
    }
}
