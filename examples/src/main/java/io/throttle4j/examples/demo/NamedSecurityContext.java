package io.throttle4j.examples.demo;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;

/**
 * Names the principal and leaves the rest as it was.
 *
 * @param name the principal's name
 * @param anonymous the context of the request before
 */
record NamedSecurityContext(String name, SecurityContext anonymous) implements SecurityContext {

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
        return anonymous.isSecure();
    }

    @Override
    public String getAuthenticationScheme() {
        return "BEARER";
    }
}
