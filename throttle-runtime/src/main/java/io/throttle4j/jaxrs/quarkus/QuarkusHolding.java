package io.throttle4j.jaxrs.quarkus;

import io.throttle4j.jaxrs.resume.Holding;
import io.throttle4j.jaxrs.resume.OpenCheck;
import io.throttle4j.jaxrs.resume.Resumer;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.concurrent.Callable;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Holds requests where they are, between two filters. Quarkus lets them go on where it would have run them. */
public final class QuarkusHolding implements Holding {

    private final Resumer resumer;

    /** Lets requests go on with {@code resumer}. */
    public QuarkusHolding(Resumer resumer) {
        this.resumer = resumer;
    }

    @Override
    public boolean hold(ContainerRequestContext request, OpenCheck check) {
        if (!(request instanceof ResteasyReactiveContainerRequestContext suspendable)) {
            return false;
        }
        suspendable.suspend();
        Callable<Boolean> rest = resumer.carry(() -> {
            check.settle();
            suspendable.resume();
            return true;
        });
        resumer.resumeWhenDone(check, () -> resume(suspendable, rest), () -> suspendable.resume(resumer.overload()));
        return true;
    }

    private static void resume(ResteasyReactiveContainerRequestContext request, Callable<Boolean> rest) {
        try {
            rest.call();
        } catch (Throwable failure) {
            request.resume(failure);
        }
    }
}
