package io.throttle4j.store.memory;

import io.throttle4j.store.Take;

/**
 * What is known to stay refused for a while, so that asking again costs no lock.
 *
 * @param untilNanos when the take would be admitted, on the store's clock
 * @param limit the limit of the take that was refused
 * @param cost the cost of the take that was refused
 */
record Denial(long untilNanos, int limit, int cost) {

    /** Whether this is about takes like {@code take}, and still holds. */
    boolean covers(Take take, long now) {
        return limit == take.limit() && cost == take.cost() && untilNanos - now > 0;
    }
}
