package io.throttle4j.jaxrs;

import io.throttle4j.jaxrs.grizzly.GrizzlyRemoteAddress;
import io.throttle4j.jaxrs.jersey.JerseyRequestEnd;
import io.throttle4j.jaxrs.servlet.ContextServletAddress;
import io.throttle4j.jaxrs.servlet.InjectedServletAddress;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Opens the rooms of the containers that are present: those that tell a client's address and those that tell when a
 * response is done. A room whose container is absent is never loaded.
 */
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
        return new ContainerRooms(
                context,
                context.getConfiguration().getClass().getName().startsWith("org.glassfish.jersey.")
                        && canRead("org.glassfish.jersey.server.monitoring.ApplicationEventListener"));
    }

    /** Registers what lets go of a request's releases: as late as the container allows. */
    void registerReleases() {
        if (jersey) {
            context.register(new JerseyRequestEnd(OpenReleases::run));
        } else {
            context.register(new ReleaseFilter(), FIRST);
        }
    }

    /** Registers what learns the peer's address from the containers that are present. */
    RemoteAddressSource registerAddressSource() {
        boolean known = false;
        if (jersey && canRead("org.glassfish.grizzly.http.server.Request")) {
            context.register(GrizzlyRemoteAddress.class, FIRST);
            known = true;
        }
        if (canRead("jakarta.servlet.http.HttpServletRequest")) {
            context.register(jersey ? InjectedServletAddress.class : ContextServletAddress.class, FIRST);
            known = true;
        }
        if (!known) {
            LOG.log(Level.WARNING, "no container that tells client addresses is on the class path: " + Clients.NO_ADDRESS);
        }
        return RemoteAddressSource.ofContainer();
    }

    /** Whether a class is there; on the module path, makes its module readable for the rooms. */
    private static boolean canRead(String name) {
        try {
            Class<?> present = Class.forName(name, false, ContainerRooms.class.getClassLoader());
            ContainerRooms.class.getModule().addReads(present.getModule());
            return true;
        } catch (ClassNotFoundException | LinkageError absent) {
            LOG.log(Level.DEBUG, name + " is not there", absent);
            return false;
        }
    }
}
