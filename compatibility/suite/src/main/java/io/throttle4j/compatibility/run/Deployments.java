package io.throttle4j.compatibility.run;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All deployments in one container, each begun when it is asked for. Not safe for use by many threads. */
final class Deployments implements AutoCloseable {

    private final Column column;
    private final Map<Variant, Deployment> begun = new EnumMap<>(Variant.class);
    private @Nullable Deployment trial;

    Deployments(Column column) {
        this.column = column;
    }

    Deployment of(Variant variant) {
        return begun.computeIfAbsent(variant, each -> new Deployment(column, each));
    }

    /** Without throttles, for what the container cannot do: there it may leave something behind that troubles others. */
    Deployment trial() {
        Deployment current = trial;
        if (current == null) {
            current = new Deployment(column, Variant.PLAIN);
            trial = current;
        }
        return current;
    }

    @Override
    public void close() {
        begun.values().forEach(Deployment::close);
        if (trial != null) {
            trial.close();
        }
    }
}
