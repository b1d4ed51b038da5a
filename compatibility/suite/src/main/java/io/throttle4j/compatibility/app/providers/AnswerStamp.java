package io.throttle4j.compatibility.app.providers;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;

/** Writes into every answer what it is told about request and response. */
public final class AnswerStamp implements ContainerResponseFilter {

    AnswerStamp() {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String answered = String.join(
                " ",
                who(request.getSecurityContext()),
                request.getMethod(),
                request.getUriInfo().getAbsolutePath().getPath(),
                Integer.toString(response.getStatus()),
                response.hasEntity() ? "entity" : "empty");
        response.getHeaders().add("X-Answered", answered);
    }

    /** Some containers have none before somebody is authenticated. */
    private static String who(@Nullable SecurityContext security) {
        return security == null || security.getUserPrincipal() == null
                ? "nobody"
                : security.getUserPrincipal().getName();
    }
}
