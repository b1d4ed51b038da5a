package io.throttle4j.examples.demo;

import io.throttle4j.throttles.ConcurrencyThrottle;

/** Allows each client five requests in flight. */
public class SlowConcurrency extends ConcurrencyThrottle {

    /** For the generated registry. */
    public SlowConcurrency() {
        super(5);
    }
}
