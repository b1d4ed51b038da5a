package io.throttle4j.jaxrs.resteasy;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import org.jboss.resteasy.core.interception.jaxrs.PreMatchContainerRequestContext;

/** Tells the peer's address of each request that RESTEasy serves. */
public final class ResteasyAddress {

    private ResteasyAddress() {}

    /** The address of the peer that sent {@code request}; empty where the container below RESTEasy does not tell. */
    public static Optional<String> of(ContainerRequestContext request) {
        return request instanceof PreMatchContainerRequestContext resteasy
                ? Optional.ofNullable(resteasy.getHttpRequest().getRemoteAddress())
                : Optional.empty();
    }
}
