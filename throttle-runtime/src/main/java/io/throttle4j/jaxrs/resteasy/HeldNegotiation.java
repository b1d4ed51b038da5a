package io.throttle4j.jaxrs.resteasy;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Providers;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.jboss.resteasy.core.ResourceMethodInvoker;
import org.jboss.resteasy.core.ResteasyContext;
import org.jboss.resteasy.core.ServerResponseWriter;
import org.jboss.resteasy.core.interception.jaxrs.ContainerResponseContextImpl;
import org.jboss.resteasy.core.interception.jaxrs.PreMatchContainerRequestContext;
import org.jboss.resteasy.specimpl.BuiltResponse;
import org.jboss.resteasy.spi.HttpRequest;
import org.jboss.resteasy.spi.ResteasyProviderFactory;

/**
 * Gives what a synchronous method of a held request returns the media type that it has in a request that is not held. RESTEasy
 * negotiates otherwise for a request that was suspended, and leaves parameters of its own on the type.
 */
final class HeldNegotiation implements ContainerResponseFilter {

    /** Set on requests that are held. */
    static final String HELD = "io.throttle4j.held";

    /** Response filters run in descending order: before those of the application. */
    static final int FIRST = Integer.MAX_VALUE;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(HELD) != null
                && response.hasEntity()
                && request instanceof PreMatchContainerRequestContext asked
                && response instanceof ContainerResponseContextImpl answer) {
            HttpRequest held = asked.getHttpRequest();
            Object method = held.getAttribute(ResourceMethodInvoker.class.getName());
            if (method instanceof ResourceMethodInvoker invoker && isChosenFor(held, answer, invoker)) {
                negotiate(held, answer, invoker);
            }
        }
    }

    /** Whether the type is what RESTEasy chooses for suspended requests, and not what the application says. */
    private static boolean isChosenFor(
            HttpRequest request, ContainerResponseContextImpl response, ResourceMethodInvoker invoker) {
        MediaType chosen = invoker.resolveContentType(request, response.getEntity());
        MediaType type = response.getMediaType();
        return !suspendsItself(invoker.getMethod())
                && type != null
                && type.getType().equalsIgnoreCase(chosen.getType())
                && type.getSubtype().equalsIgnoreCase(chosen.getSubtype());
    }

    private static boolean suspendsItself(Method method) {
        return Stream.of(method.getParameters()).anyMatch(each -> each.isAnnotationPresent(Suspended.class));
    }

    private static void negotiate(
            HttpRequest request, ContainerResponseContextImpl answer, ResourceMethodInvoker invoker) {
        BuiltResponse response = answer.getJaxrsResponse();
        response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        ServerResponseWriter.setResponseMediaType(
                response,
                request,
                answer.getHttpResponse(),
                (ResteasyProviderFactory) ResteasyContext.getContextData(Providers.class),
                invoker);
    }
}
