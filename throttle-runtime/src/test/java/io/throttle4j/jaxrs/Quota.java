package io.throttle4j.jaxrs;

import java.util.concurrent.atomic.AtomicInteger;

/** What throttles in these tests have injected: how many requests are allowed, and what became of the throttles. */
public class Quota {

    private final AtomicInteger left = new AtomicInteger(2);
    private final AtomicInteger disposed = new AtomicInteger();
    private final AtomicInteger made = new AtomicInteger();

    /** With two requests left. */
    public Quota() {}

    boolean take() {
        return left.getAndDecrement() > 0;
    }

    void throttleMade() {
        made.incrementAndGet();
    }

    void throttleDisposed() {
        disposed.incrementAndGet();
    }

    int throttlesMade() {
        return made.get();
    }

    int throttlesDisposed() {
        return disposed.get();
    }
}
