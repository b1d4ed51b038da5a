package io.throttle4j.verdict;

import io.throttle4j.Limit;

/**
 * A limit that a request went over.
 *
 * @param scope the scope the limit belongs to
 * @param limit the limit
 */
public record Violation(String scope, Limit limit) {}
