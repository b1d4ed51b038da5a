package io.throttle4j.jaxrs.resteasy;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Providers;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
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
 * Gives what a synchronous method of a held request returns the media type, and to its writers the annotations, that it has in
 * a request that is not held. RESTEasy negotiates otherwise for a request that was suspended, leaves parameters of its own on
 * the type, and tells writers nothing of the method where that returned a response.
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
            if (method instanceof ResourceMethodInvoker invoker && !suspendsItself(invoker.getMethod())) {
                if (Response.class.isAssignableFrom(invoker.getMethod().getReturnType())) {
                    describe(answer.getJaxrsResponse(), invoker);
                } else if (isChosenFor(held, answer, invoker)) {
                    negotiate(held, answer, invoker);
                }
            }
        }
    }

    /** Whether the type is what RESTEasy chooses for suspended requests, and not what the application says. */
    private static boolean isChosenFor(
            HttpRequest request, ContainerResponseContextImpl response, ResourceMethodInvoker invoker) {
        MediaType chosen = invoker.resolveContentType(request, response.getEntity());
        MediaType type = response.getMediaType();
        return type != null && (type.equals(chosen) || type.equals(chosen.withCharset(StandardCharsets.UTF_8.name())));
    }

    /** Tells writers what they are told of a request that is not held. */
    private static void describe(BuiltResponse response, ResourceMethodInvoker invoker) {
        if (response.getAnnotations() == null) {
            response.addMethodAnnotations(invoker.getMethodAnnotations());
        }
        if (response.getGenericType() == null) {
            response.setGenericType(response.getEntityClass());
        }
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
