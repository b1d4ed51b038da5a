package io.throttle4j.compatibility.jersey;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import org.jspecify.annotations.Nullable;

/** Leaves something with the request's bean before any throttle is asked, and looks for it at the end. */
@PreMatching
public final class BeanFilter implements ContainerRequestFilter, ContainerResponseFilter {

    @Inject
    private @Nullable Provider<RequestBean> bean;

    BeanFilter() {}

    @Override
    public void filter(ContainerRequestContext request) {
        requireNonNull(bean).get().remember(request.getUriInfo().getPath());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().add("X-Bean", requireNonNull(bean).get().remembered());
    }
}
