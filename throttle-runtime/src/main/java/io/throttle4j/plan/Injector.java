package io.throttle4j.plan;

import io.throttle4j.Throttle;

/** A container that may make throttles into which something is injected. Asked at deployment only. */
@FunctionalInterface
public interface Injector {

    /** Asks for an instance of {@code type}. */
    Outcome instance(Class<? extends Throttle> type);

    /** What came of it. */
    sealed interface Outcome {

        /**
         * There is one.
         *
         * @param throttle the instance
         * @param disposal lets go of it when the application is undeployed; does nothing where the container does that
         */
        record Made(Throttle throttle, Runnable disposal) implements Outcome {}

        /**
         * The class is not known here, but may be to another container.
         *
         * @param reason says so, and what would make it known
         */
        record Unknown(String reason) implements Outcome {}

        /**
         * The class is known here, but no instance can be had; no other container is to be asked.
         *
         * @param reason says why, and what would mend it
         */
        record Failed(String reason) implements Outcome {}
    }
}
