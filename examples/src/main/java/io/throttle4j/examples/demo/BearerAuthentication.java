package io.throttle4j.examples.demo;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/**
 * Believes every {@code Authorization: Bearer NAME} and makes NAME the principal.
 *
 * <p>For the demo only: this checks nothing. A real application verifies a token here.
 */
@Priority(Priorities.AUTHENTICATION)
public final class BearerAuthentication implements ContainerRequestFilter {

    private static final String SCHEME = "bearer ";

    @Override
    public void filter(ContainerRequestContext request) {
        String credentials = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (credentials == null || !credentials.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return;
        }
        String name = credentials.substring(SCHEME.length()).strip();
        if (!name.isEmpty()) {
            request.setSecurityContext(new NamedSecurityContext(name, request.getSecurityContext()));
        }
    }
}
