package io.throttle4j.jaxrs.jersey;

import java.util.concurrent.Callable;
import org.glassfish.jersey.message.internal.OutboundJaxrsResponse;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.internal.process.MappableException;
import org.glassfish.jersey.server.internal.process.RequestProcessingContext;
import org.jspecify.annotations.Nullable;

/** What Jersey does around an endpoint on a request's first thread, done on the one on which it goes on. */
final class ResumedEndpoint implements Callable<Boolean> {

    private final ContainerRequest request;
    private final SuspendedOnce async;
    private final Callable<@Nullable ContainerResponse> endpoint;

    ResumedEndpoint(
            RequestProcessingContext request, SuspendedOnce async, Callable<@Nullable ContainerResponse> endpoint) {
        this.request = request.request();
        this.async = async;
        this.endpoint = endpoint;
    }

    /** Whether the response has been given; a method that has suspended its request responds by itself. */
    @Override
    public Boolean call() {
        if (!is(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED)) {
            OutboundJaxrsResponse.Builder.setBaseUri(
                    is(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_RFC7231)
                            ? request.getRequestUri()
                            : request.getBaseUri());
        }
        try {
            return respond(endpoint.call());
        } catch (MappableException wrapped) {
            // It is wrapped again on its way to the mappers.
            Throwable thrown = wrapped.getCause();
            return async.resume(thrown == null ? wrapped : thrown);
        } catch (Throwable failure) {
            return async.resume(failure);
        } finally {
            OutboundJaxrsResponse.Builder.clearBaseUri();
        }
    }

    private boolean respond(@Nullable ContainerResponse response) {
        return response != null
                && !async.isSuspendedByMethod()
                && async.resume(
                        new OutboundJaxrsResponse(response.getStatusInfo(), response.getWrappedMessageContext()));
    }

    private boolean is(String property) {
        return Boolean.parseBoolean(String.valueOf(request.getConfiguration().getProperty(property)));
    }
}
