package io.throttle4j.registry;

import io.throttle4j.Throttle;
import java.util.Objects;
import java.util.function.Supplier;

/** A throttle class and where its instance comes from. */
public sealed interface ThrottleType {

    /** The class that was named in {@code @Throttled}. */
    Class<? extends Throttle> type();

    /** A throttle of class {@code type}, made by {@code constructor}. */
    static <T extends Throttle> ThrottleType of(Class<T> type, Supplier<T> constructor) {
        return new Constructed(type, constructor);
    }

    /** A throttle of class {@code type}, which a container makes because something is injected into it. */
    static ThrottleType injected(Class<? extends Throttle> type) {
        return new Injected(type);
    }

    /**
     * A throttle that is constructed without help.
     *
     * @param type the class that was named in {@code @Throttled}
     * @param constructor makes a new instance of {@code type}
     */
    record Constructed(Class<? extends Throttle> type, Supplier<? extends Throttle> constructor)
            implements ThrottleType {

        /** Rejects null parts with {@link NullPointerException}. */
        public Constructed {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(constructor, "constructor");
        }
    }

    /**
     * A throttle that a container makes.
     *
     * @param type the class that was named in {@code @Throttled}
     */
    record Injected(Class<? extends Throttle> type) implements ThrottleType {

        /** Rejects null with {@link NullPointerException}. */
        public Injected {
            Objects.requireNonNull(type, "type");
        }
    }
}
