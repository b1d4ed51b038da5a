package io.throttle4j.registry;

import io.throttle4j.Throttle;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A throttle class and the way to construct it.
 *
 * @param type the class that was named in {@code @Throttled}
 * @param constructor makes a new instance of {@code type}
 */
public record ThrottleType(Class<? extends Throttle> type, Supplier<? extends Throttle> constructor) {

    /** Rejects null parts with {@link NullPointerException}. */
    public ThrottleType {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(constructor, "constructor");
    }

    /** A throttle of class {@code type}, made by {@code constructor}. */
    public static <T extends Throttle> ThrottleType of(Class<T> type, Supplier<T> constructor) {
        return new ThrottleType(type, constructor);
    }
}
