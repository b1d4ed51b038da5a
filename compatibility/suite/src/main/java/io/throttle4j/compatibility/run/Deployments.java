package io.throttle4j.compatibility.run;

import java.util.EnumMap;
import java.util.Map;

/** All deployments in one container, each begun when it is asked for. Not safe for use by many threads. */
final class Deployments implements AutoCloseable {

    private final Column column;
    private final Map<Variant, Deployment> begun = new EnumMap<>(Variant.class);

    Deployments(Column column) {
        this.column = column;
    }

    Deployment of(Variant variant) {
        return begun.computeIfAbsent(variant, each -> new Deployment(column, each));
    }

    @Override
    public void close() {
        begun.values().forEach(Deployment::close);
    }
}
