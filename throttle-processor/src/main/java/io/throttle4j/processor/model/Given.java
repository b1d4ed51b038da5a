package io.throttle4j.processor.model;

/**
 * A value that somebody wrote, and where.
 *
 * @param value what was written
 * @param origin where it was written
 * @param <T> the type of the value
 */
public record Given<T>(T value, Origin origin) {}
