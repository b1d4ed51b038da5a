package io.throttle4j.jaxrs;

import io.throttle4j.ThrottleRequest;
import io.throttle4j.plan.ActionPlan;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/** A request as throttles see it. Takes what belongs to the serving thread when it is made. */
final class ContainerThrottleRequest implements ThrottleRequest {

    private final ActionPlan plan;
    private final String method;
    private final UriInfo uri;
    private final MultivaluedMap<String, String> headers;
    private final Optional<String> principal;
    private final Optional<String> clientAddress;

    ContainerThrottleRequest(
            ActionPlan plan, ContainerRequestContext request, Optional<String> principal, Optional<String> address) {
        this.plan = plan;
        this.method = request.getMethod();
        this.uri = request.getUriInfo();
        this.headers = request.getHeaders();
        this.principal = principal;
        this.clientAddress = address;
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public String path() {
        String path = uri.getPath();
        return path.startsWith("/") ? path.substring(1) : path;
    }

    @Override
    public List<String> headers(String name) {
        List<String> values = headers.get(name);
        return values == null ? List.of() : values;
    }

    @Override
    public Optional<String> pathParameter(String name) {
        return Optional.ofNullable(uri.getPathParameters().getFirst(name));
    }

    @Override
    public Optional<String> queryParameter(String name) {
        return Optional.ofNullable(uri.getQueryParameters().getFirst(name));
    }

    @Override
    public Optional<String> principal() {
        return principal;
    }

    @Override
    public Optional<String> clientAddress() {
        return clientAddress;
    }

    @Override
    public String action() {
        return plan.name();
    }

    @Override
    public Optional<String> scope() {
        return plan.scope();
    }

    @Override
    public int cost() {
        return plan.cost();
    }
}
