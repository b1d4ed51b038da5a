package io.throttle4j.compatibility.app.providers;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;

/** Believes every name but {@code nobody}. */
@Priority(Priorities.AUTHENTICATION)
public final class Authentication implements ContainerRequestFilter {

    Authentication() {}

    @Override
    public void filter(ContainerRequestContext request) {
        String name = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (name == null || name.equals("nobody")) {
            request.abortWith(Response.status(Response.Status.UNAUTHORIZED)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Name")
                    .entity("who are you?")
                    .build());
        } else {
            request.setSecurityContext(new Named(name));
        }
    }

    private record Named(String name) implements SecurityContext {

        @Override
        public Principal getUserPrincipal() {
            return () -> name;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public String getAuthenticationScheme() {
            return "Name";
        }
    }
}
