package io.throttle4j.jaxrs;

import io.throttle4j.Identity;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.throttles.ConcurrencyThrottle;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Allows everybody together one request in flight, and can be asked how many there are. */
public final class OneAtATime extends ConcurrencyThrottle {

    private static final Identity EVERYBODY = Identity.ofKey("everybody");
    private static final AtomicInteger TAKEN = new AtomicInteger();
    private static volatile OneAtATime latest = new OneAtATime();

    public OneAtATime() {
        super(1);
        remember(this);
    }

    private static void remember(OneAtATime made) {
        latest = made;
        TAKEN.set(0);
    }

    /** What is in flight in the application that was deployed last. */
    static int inFlight() {
        return latest.inFlight(EVERYBODY);
    }

    /** How many requests asked for a slot. */
    static int asked() {
        return TAKEN.get();
    }

    @Override
    protected Optional<Identity> key(ThrottleRequest request) {
        TAKEN.incrementAndGet();
        return Optional.of(EVERYBODY);
    }
}
