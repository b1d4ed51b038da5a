package io.throttle4j.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/** Tells who is authenticated. Safe for use by many threads. */
@FunctionalInterface
public interface PrincipalSource {

    /** The name of the principal of {@code request}; empty for an anonymous one. */
    Optional<String> principal(ContainerRequestContext request);

    /** The name of {@link SecurityContext#getUserPrincipal}; a blank name counts as none. */
    static PrincipalSource ofSecurityContext() {
        return request -> {
            SecurityContext context = request.getSecurityContext();
            Principal principal = context == null ? null : context.getUserPrincipal();
            String name = principal == null ? null : principal.getName();
            return name == null || name.isBlank() ? Optional.empty() : Optional.of(name);
        };
    }
}
