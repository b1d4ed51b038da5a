package io.throttle4j.compatibility.app.providers;

import io.throttle4j.compatibility.app.model.Stamped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/** Says so in what goes through it. */
@Stamped
public final class NameStamp implements ContainerResponseFilter {

    NameStamp() {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().add("X-Stamped", "by name");
    }
}
