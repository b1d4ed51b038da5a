package io.throttle4j.jaxrs;

import io.throttle4j.jaxrs.cdi.CdiInjector;
import io.throttle4j.jaxrs.grizzly.GrizzlyRemoteAddress;
import io.throttle4j.jaxrs.jersey.ApplicationLife;
import io.throttle4j.jaxrs.jersey.JerseyInjector;
import io.throttle4j.jaxrs.jersey.ResponseEnd;
import io.throttle4j.jaxrs.jersey.WholeModel;
import io.throttle4j.jaxrs.servlet.ContextServletAddress;
import io.throttle4j.jaxrs.servlet.JerseyServletAddress;
import io.throttle4j.plan.Injector;
import io.throttle4j.verdict.Releases;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.BiConsumer;

/** Opens the rooms of the containers that are present. A room whose container is absent is never loaded. */
final class ContainerRooms {

    private static final Logger LOG = System.getLogger("io.throttle4j");
    private static final int FIRST = Integer.MIN_VALUE;

    private final FeatureContext context;
    private final boolean jersey;

    private ContainerRooms(FeatureContext context, boolean jersey) {
        this.context = context;
        this.jersey = jersey;
    }

    static ContainerRooms of(FeatureContext context) {
        boolean jersey = context.getConfiguration().getClass().getName().startsWith("org.glassfish.jersey.")
                && Libraries.canRead("org.glassfish.jersey.server.ContainerRequest");
        return new ContainerRooms(context, jersey);
    }

    /** How the end of a response is told here. */
    ResponseEndings endings() {
        return jersey ? new JerseyEndings() : new PortableEndings();
    }

    /**
     * Registers what shows every resource method before the application is deployed.
     *
     * @return false if the container has no way to show them
     */
    boolean showWholeModel(BiConsumer<Class<?>, Method> eachMethod, Runnable afterAll) {
        if (jersey) {
            context.register(new WholeModel(eachMethod, afterAll));
        }
        return jersey;
    }

    /**
     * Runs {@code begin} once the application is deployed and {@code end} when it stops; where the container tells neither,
     * {@code begin} at once and {@code end} never.
     */
    void whileServing(Runnable begin, Runnable end) {
        if (jersey) {
            context.register(new ApplicationLife(begin, end));
        } else {
            begin.run();
        }
    }

    /** Opens what throttles can be injected with, in the order in which it is to be asked. */
    List<Injector> injectors() {
        Injector cdi = Libraries.canRead("jakarta.enterprise.inject.spi.CDI")
                ? new CdiInjector()
                : type -> new Injector.Outcome.Unknown("CDI is not on the class path");
        Injector own = jersey && Libraries.canRead("org.glassfish.jersey.internal.inject.InjectionManager")
                ? JerseyInjector.registeredIn(context)
                : type -> new Injector.Outcome.Unknown("the application does not run on Jersey");
        return List.of(cdi, own);
    }

    /** Registers what learns the peer's address from the containers that are present. */
    RemoteAddressSource addressSource() {
        boolean known = false;
        if (jersey && Libraries.canRead("org.glassfish.grizzly.http.server.Request")) {
            context.register(GrizzlyRemoteAddress.class, FIRST);
            known = true;
        }
        if (Libraries.canRead("jakarta.servlet.http.HttpServletRequest")) {
            context.register(jersey ? JerseyServletAddress.class : ContextServletAddress.class, FIRST);
            known = true;
        }
        if (!known) {
            LOG.log(
                    Level.WARNING,
                    "no container that tells client addresses is on the class path: " + Clients.NO_ADDRESS);
        }
        return RemoteAddressSource.ofContainer();
    }

    /** Keeps the class that knows Jersey out of every other. */
    private static final class JerseyEndings implements ResponseEndings {

        @Override
        public void releaseAtEnd(ContainerRequestContext request, Releases releases) {
            ResponseEnd.of(request, releases::run);
        }

        @Override
        public void prepare(FeatureContext context) {
            // Each request tells by itself.
        }
    }
}
