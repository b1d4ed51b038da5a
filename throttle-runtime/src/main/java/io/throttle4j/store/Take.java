package io.throttle4j.store;

/**
 * A wish to take {@code cost} units from a bucket that admits {@code limit} units per window.
 *
 * @param bucket where to take from
 * @param limit the units admitted per window, from 0
 * @param cost the units to take, from 1; a cost above the limit is always refused
 */
public record Take(Bucket bucket, int limit, int cost) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code limit} is negative or {@code cost} is below 1
     */
    public Take {
        if (limit < 0 || cost < 1) {
            throw new IllegalArgumentException("limit " + limit + " and cost " + cost + " in scope " + bucket.scope()
                    + "; use a limit from 0 and a cost from 1");
        }
    }
}
