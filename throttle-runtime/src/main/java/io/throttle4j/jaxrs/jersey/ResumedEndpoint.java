package io.throttle4j.jaxrs.jersey;

import jakarta.ws.rs.core.Response;
import java.util.concurrent.Callable;
import org.glassfish.jersey.message.internal.OutboundJaxrsResponse;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.internal.process.MappableException;
import org.glassfish.jersey.server.internal.process.RequestProcessingContext;
import org.jspecify.annotations.Nullable;

/** What Jersey does around an endpoint on a request's first thread, done on the one on which it goes on. */
final class ResumedEndpoint implements Callable<@Nullable Response> {

    private final ContainerRequest request;
    private final SuspendedOnce async;
    private final Callable<@Nullable ContainerResponse> endpoint;

    ResumedEndpoint(
            RequestProcessingContext request, SuspendedOnce async, Callable<@Nullable ContainerResponse> endpoint) {
        this.request = request.request();
        this.async = async;
        this.endpoint = endpoint;
    }

    /** The response; null if the method has suspended its request and responds by itself. */
    @Override
    public @Nullable Response call() throws Exception {
        if (!is(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED)) {
            OutboundJaxrsResponse.Builder.setBaseUri(
                    is(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_RFC7231)
                            ? request.getRequestUri()
                            : request.getBaseUri());
        }
        try {
            ContainerResponse response = endpoint.call();
            return async.isSuspendedByMethod() || response == null
                    ? null
                    : new OutboundJaxrsResponse(response.getStatusInfo(), response.getWrappedMessageContext());
        } catch (MappableException wrapped) {
            // It is wrapped again on its way to the mappers.
            throw wrapped.getCause() instanceof Exception cause ? cause : wrapped;
        } finally {
            OutboundJaxrsResponse.Builder.clearBaseUri();
        }
    }

    private boolean is(String property) {
        return Boolean.parseBoolean(String.valueOf(request.getConfiguration().getProperty(property)));
    }
}
