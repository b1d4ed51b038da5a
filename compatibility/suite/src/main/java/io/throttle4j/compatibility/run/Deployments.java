package io.throttle4j.compatibility.run;

import io.throttle4j.compatibility.late.AfterReturn;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All deployments in one container, each begun when it is asked for. Not safe for use by many threads. */
final class Deployments implements AutoCloseable {

    /** A container that does not wait for what comes later is done by then, however slow the machine. */
    private static final Executor MUCH_LATER = CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS);

    private final AfterReturn afterReturn = new AfterReturn();
    private final Column column;
    private final Map<Variant, Deployment> begun = new EnumMap<>(Variant.class);
    private @Nullable Deployment trial;

    Deployments(Column column) {
        this.column = column;
    }

    Deployment of(Variant variant) {
        return begun.computeIfAbsent(variant, each -> new Deployment(column, each, afterReturn));
    }

    /** Without throttles, for what the container cannot do: there it may leave something behind that troubles others. */
    Deployment trial() {
        Deployment current = trial;
        if (current == null) {
            current = new Deployment(column, Variant.PLAIN, MUCH_LATER);
            trial = current;
        }
        return current;
    }

    @Override
    public void close() {
        Stream.concat(begun.values().stream(), Stream.ofNullable(trial)).toList().parallelStream()
                .forEach(Deployment::close);
        afterReturn.close();
    }
}
