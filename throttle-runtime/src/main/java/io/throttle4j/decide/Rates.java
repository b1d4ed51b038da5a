package io.throttle4j.decide;

import io.throttle4j.Rate;
import java.util.Optional;

/** The rates that are configured, by scope. Safe for use by many threads. */
@FunctionalInterface
public interface Rates {

    /** The rate of {@code scope}; empty when none is configured. */
    Optional<Rate> of(String scope);
}
