package io.throttle4j.compatibility.app.providers;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/** Writes into every answer what it is told about request and response. */
public final class AnswerStamp implements ContainerResponseFilter {

    AnswerStamp() {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String who = request.getSecurityContext().getUserPrincipal() == null
                ? "nobody"
                : request.getSecurityContext().getUserPrincipal().getName();
        response.getHeaders()
                .add(
                        "X-Answered",
                        String.join(
                                " ",
                                who,
                                request.getMethod(),
                                request.getUriInfo().getPath(),
                                Integer.toString(response.getStatus()),
                                response.hasEntity() ? "entity" : "empty"));
    }
}
