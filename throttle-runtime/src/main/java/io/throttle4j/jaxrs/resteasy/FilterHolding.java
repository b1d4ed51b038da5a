package io.throttle4j.jaxrs.resteasy;

import io.throttle4j.jaxrs.resume.Holding;
import io.throttle4j.jaxrs.resume.OpenCheck;
import io.throttle4j.jaxrs.resume.Resumer;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.core.interception.jaxrs.PreMatchContainerRequestContext;
import org.jboss.resteasy.spi.HttpRequest;

/** Holds requests where they are, between two filters: RESTEasy can suspend there. */
public final class FilterHolding implements Holding {

    private static final Logger LOG = System.getLogger("io.throttle4j");

    private static final String NETTY = "org.jboss.resteasy.plugins.server.netty.";

    private final Resumer resumer;

    /** The requests of containers that cannot suspend, or not this servlet's. */
    private final Set<Class<?>> unable = ConcurrentHashMap.newKeySet();

    /** Lets requests go on with {@code resumer}. */
    public FilterHolding(Resumer resumer) {
        this.resumer = resumer;
    }

    @Override
    public void prepare(FeatureContext context) {
        context.register(new HeldNegotiation(), HeldNegotiation.FIRST);
    }

    @Override
    public boolean hold(ContainerRequestContext request, OpenCheck check) {
        if (!(request instanceof PreMatchContainerRequestContext suspendable)
                || !suspended(suspendable.getHttpRequest())) {
            return false;
        }
        suspendable.suspend();
        request.setProperty(HeldNegotiation.HELD, true);
        HeldRequest held = new HeldRequest(suspendable, check, resumer);
        resumer.resumeWhenDone(check, held::resume, held::refuse);
        return true;
    }

    /** Asked before the filter does, since RESTEasy answers 500 when it cannot suspend for a filter. */
    private boolean suspended(HttpRequest request) {
        if (unable.contains(request.getClass())) {
            return false;
        }
        if (request.getClass().getName().startsWith(NETTY)) {
            cannotSuspend(request, "RESTEasy's Netty loses the entity and the principal of a suspended request");
            return false;
        }
        try {
            if (!request.getAsyncContext().isSuspended()) {
                request.getAsyncContext().suspend();
            }
            return true;
        } catch (IllegalStateException | UnsupportedOperationException reason) {
            cannotSuspend(request, reason);
            return false;
        }
    }

    private void cannotSuspend(HttpRequest request, Object reason) {
        if (unable.add(request.getClass())) {
            LOG.log(
                    Level.INFO,
                    "this container cannot suspend (" + reason + "), so requests wait for their checks on its threads");
        }
    }
}
