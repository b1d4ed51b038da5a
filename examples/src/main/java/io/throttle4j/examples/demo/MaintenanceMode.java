package io.throttle4j.examples.demo;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The flag between the resource that sets it and the throttle that obeys it.
 *
 * <p>One for the whole process, and for the demo only: generated code makes the throttle with {@code new}, so there is no
 * constructor to hand the flag to. An application would rather have its container make the throttle and inject the flag.
 */
final class MaintenanceMode {

    private static final AtomicBoolean ON = new AtomicBoolean();

    private MaintenanceMode() {}

    static boolean isOn() {
        return ON.get();
    }

    static void turn(boolean on) {
        ON.set(on);
    }
}
