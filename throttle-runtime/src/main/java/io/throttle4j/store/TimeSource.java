package io.throttle4j.store;

/** A monotonic clock with an arbitrary origin, {@code System::nanoTime} outside of tests. */
@FunctionalInterface
public interface TimeSource {

    /** The time in nanoseconds. Only differences mean anything; the value may be negative and may wrap around. */
    long nanos();
}
