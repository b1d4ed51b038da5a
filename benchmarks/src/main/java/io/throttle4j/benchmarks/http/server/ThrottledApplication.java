package io.throttle4j.benchmarks.http.server;

import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Two resources, one of which is throttled in one of the ways. Nothing is found by scanning. */
final class ThrottledApplication extends Application {

    private final Way way;
    private final Optional<Object> component;

    ThrottledApplication(Way way) {
        this.way = way;
        this.component = way.component();
    }

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ThrottledResource.class, PlainResource.class);
    }

    @Override
    @SuppressWarnings("deprecation") // the only portable way to register what was made by hand
    public Set<Object> getSingletons() {
        return component.map(Set::of).orElse(Set.of());
    }

    @Override
    public Map<String, Object> getProperties() {
        return way.properties();
    }
}
