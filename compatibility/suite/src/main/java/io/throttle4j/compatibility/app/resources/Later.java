package io.throttle4j.compatibility.app.resources;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Where resource methods go on when they have returned. */
final class Later {

    /** Late enough for a method to have returned. */
    static final Executor SOON = CompletableFuture.delayedExecutor(10, TimeUnit.MILLISECONDS);

    private Later() {}
}
