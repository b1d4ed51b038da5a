package io.throttle4j.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.FeatureContext;

/** How a container tells that a response is done, so that throttles let go of what they hold. */
interface ResponseEndings {

    /** Sees to it that {@code release} runs when the response to {@code request} is done, however it ends; maybe twice. */
    void releaseAtEnd(ContainerRequestContext request, Runnable release);

    /** Registers, for one action whose throttles can hold something, what {@link #releaseAtEnd} needs. */
    void prepare(FeatureContext context);
}
