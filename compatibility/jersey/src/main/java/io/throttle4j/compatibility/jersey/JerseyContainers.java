package io.throttle4j.compatibility.jersey;

import io.throttle4j.compatibility.run.Column;
import java.util.List;

/** Every container of Jersey's that the suite runs on. */
public final class JerseyContainers {

    private JerseyContainers() {}

    /** The containers, and what is expected of each. */
    public static List<Column> all() {
        return List.of(Column.of("Grizzly", GrizzlyContainer::start)
                .with(JerseyAdditions::telling)
                .tellsAddress());
    }
}
