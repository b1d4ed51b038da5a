package io.throttle4j.jaxrs.jersey;

import io.throttle4j.jaxrs.resume.Holding;
import io.throttle4j.jaxrs.resume.OpenCheck;
import io.throttle4j.jaxrs.resume.Resumer;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.spi.ContainerResponseWriter;

/**
 * Holds requests by putting another endpoint in place of the matched one. Jersey calls the endpoint after the last filter
 * and reads the entity inside of it.
 */
public final class EndpointHolding implements Holding {

    private static final Logger LOG = System.getLogger("io.throttle4j");

    private final Resumer resumer;

    /** The writers of containers that cannot suspend; asking them again would leave a reference to the request's scope. */
    private final Set<Class<?>> unable = ConcurrentHashMap.newKeySet();

    private EndpointHolding(Resumer resumer) {
        this.resumer = resumer;
    }

    /** For the application that {@code context} belongs to. */
    public static Holding registeredIn(FeatureContext context, Resumer resumer) {
        try {
            LOG.log(Level.DEBUG, "requests are held by " + HeldEndpoint.class.getName());
        } catch (LinkageError closed) {
            LOG.log(
                    Level.INFO,
                    "Jersey does not let " + EndpointHolding.class.getModule()
                            + " see its endpoints, so requests wait for"
                            + " their checks on their threads; to free these, start Java with --add-exports"
                            + " org.glassfish.jersey.core.server/org.glassfish.jersey.server.internal.process="
                            + "io.throttle4j.runtime and the same for server.internal.routing",
                    closed);
            return Holding.none();
        }
        ManagedExecutor.registerIn(context, resumer.executor());
        return new EndpointHolding(resumer);
    }

    @Override
    public void prepare(FeatureContext context) {
        context.register(new EndpointSwap(this), EndpointSwap.LAST);
    }

    @Override
    public boolean hold(ContainerRequestContext request, OpenCheck check) {
        if (unable.contains(writerOf((ContainerRequest) request))) {
            return false;
        }
        request.setProperty(EndpointSwap.PROPERTY, check);
        return true;
    }

    Resumer resumer() {
        return resumer;
    }

    /** Remembers that the container which serves {@code request} cannot suspend. */
    void cannotSuspend(ContainerRequest request, Object reason) {
        if (unable.add(writerOf(request))) {
            LOG.log(
                    Level.INFO,
                    "this container cannot suspend (" + reason + "), so requests wait for their checks on its threads");
        }
    }

    private static Class<? extends ContainerResponseWriter> writerOf(ContainerRequest request) {
        return WatchedResponseWriter.watched(request.getResponseWriter()).getClass();
    }
}
