package io.throttle4j.jaxrs;

import io.throttle4j.Throttled;
import io.throttle4j.throttles.ScopedRateThrottle;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.glassfish.jersey.server.ManagedAsync;
import org.slf4j.MDC;

/** Tells on which thread it runs and what that thread knows. */
@Path("thread")
@Produces("text/plain")
@Throttled(classes = ScopedRateThrottle.class, scope = "held")
public class ThreadResource {

    static final AtomicInteger READ = new AtomicInteger();

    @GET
    @Path("held")
    public String held() {
        return Thread.currentThread().getName();
    }

    @GET
    @Path("managed")
    @ManagedAsync
    public String managed() {
        return Thread.currentThread().getName();
    }

    @GET
    @Path("unthrottled")
    @Throttled(classes = {})
    public String unthrottled() {
        return Thread.currentThread().getName();
    }

    @GET
    @Path("unthrottled-managed")
    @ManagedAsync
    @Throttled(classes = {})
    public String unthrottledManaged() {
        return Thread.currentThread().getName();
    }

    @POST
    @Path("denied")
    @Throttled(scope = "denied")
    public String denied(String text) {
        return text;
    }

    @GET
    @Path("denied-get")
    @Throttled(scope = "denied")
    public String deniedGet() {
        return "never";
    }

    @GET
    @Path("context")
    public String context() {
        return MDC.get("request") + " " + MDC.get("carried");
    }

    /** Marks what is logged on the first thread of a request. */
    public static final class MarksLogs implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            MDC.put("request", "request-1");
        }
    }

    /** Says what the thread that responds knows. */
    public static final class TellsContext implements ContainerResponseFilter {

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            response.getHeaders().putSingle("Context", String.valueOf(MDC.get("request")));
        }
    }

    /** Counts the entities that are read. */
    public static final class Reads implements ReaderInterceptor {

        @Override
        public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
            READ.incrementAndGet();
            return context.proceed();
        }
    }
}
