package io.throttle4j.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/**
 * The end of a response as far as Jakarta REST itself tells: after its entity is written, or before it is sent where it
 * has none. For server-sent events only the beginning is told.
 */
final class PortableEndings implements ResponseEndings, ContainerResponseFilter, WriterInterceptor {

    private static final String PROPERTY = "io.throttle4j.releases";

    @Override
    public void releaseAtEnd(ContainerRequestContext request, Runnable release) {
        request.setProperty(PROPERTY, release);
    }

    @Override
    public void prepare(FeatureContext context) {
        context.register(this);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean writerWillTell = response.hasEntity()
                && !MediaType.SERVER_SENT_EVENTS_TYPE.isCompatible(response.getMediaType())
                && !request.getMethod().equals("HEAD");
        if (!writerWillTell) {
            release(request.getProperty(PROPERTY));
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        try {
            context.proceed();
        } finally {
            release(context.getProperty(PROPERTY));
        }
    }

    private static void release(Object remembered) {
        if (remembered instanceof Runnable release) {
            release.run();
        }
    }
}
