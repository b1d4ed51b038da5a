package io.throttle4j.jaxrs.jersey;

import io.throttle4j.jaxrs.resume.OpenCheck;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.internal.routing.RoutingContext;

/** After all other filters, which still see the matched method, lets an open check stand between them and the method. */
final class EndpointSwap implements ContainerRequestFilter {

    static final String PROPERTY = "io.throttle4j.open-check";
    static final int LAST = Integer.MAX_VALUE;

    private final EndpointHolding holding;

    EndpointSwap(EndpointHolding holding) {
        this.holding = holding;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getProperty(PROPERTY) instanceof OpenCheck check) {
            request.removeProperty(PROPERTY);
            RoutingContext routing = (RoutingContext) ((ContainerRequest) request).getUriInfo();
            routing.setEndpoint(new HeldEndpoint(routing.getEndpoint(), check, holding));
        }
    }
}
