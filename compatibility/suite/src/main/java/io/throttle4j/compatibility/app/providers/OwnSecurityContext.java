package io.throttle4j.compatibility.app.providers;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** Puts a security context in place of the container's, which may be all that knows who is at the other end. */
@PreMatching
public final class OwnSecurityContext implements ContainerRequestFilter {

    OwnSecurityContext() {}

    @Override
    public void filter(ContainerRequestContext request) {
        request.setSecurityContext(new Nobody());
    }

    private record Nobody() implements SecurityContext {

        @Override
        public @Nullable Principal getUserPrincipal() {
            return null;
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
        public @Nullable String getAuthenticationScheme() {
            return null;
        }
    }
}
