package io.throttle4j.compatibility.app.providers;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Refuses when it is asked to, as a throttle would: what the application answers then, without throttling, is what it has to
 * answer to a client that is throttled.
 */
@Priority(Priorities.AUTHORIZATION + 500)
public final class Refusal implements ContainerRequestFilter {

    /** Asks for a refusal. */
    public static final String HEADER = "X-Refuse";

    Refusal() {}

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getHeaderString(HEADER) != null) {
            throw new WebApplicationException(Response.status(429)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .header(HttpHeaders.RETRY_AFTER, 60)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity("{\"detail\":\"Request was throttled. Expected available in 60 seconds.\"}")
                    .build());
        }
    }
}
