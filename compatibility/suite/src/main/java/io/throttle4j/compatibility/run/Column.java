package io.throttle4j.compatibility.run;

import io.throttle4j.compatibility.app.model.Journal;
import io.throttle4j.compatibility.matrix.Way;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One container and what is expected of it.
 *
 * @param name how the matrix calls it
 * @param container the container
 * @param way what a check does to the thread that asks
 * @param address the client address that throttles see; empty if none
 * @param unsupported the cases that the container cannot do by itself, and why
 * @param defects the cases that Throttle4j does not get right there, and why
 * @param additions what the application has in addition there
 */
public record Column(
        String name,
        Container container,
        Way way,
        Optional<String> address,
        Map<String, String> unsupported,
        Map<String, String> defects,
        Function<Journal, Collection<?>> additions) {

    /** A container whose threads wait, and which tells no address. */
    public static Column of(String name, Container container) {
        return new Column(name, container, Way.WAITS, Optional.empty(), Map.of(), Map.of(), journal -> List.of());
    }

    /** Expects that no thread waits. */
    public Column nonBlocking() {
        return new Column(name, container, Way.NON_BLOCKING, address, unsupported, defects, additions);
    }

    /** Expects that throttles see the address. */
    public Column tellsAddress() {
        return new Column(name, container, way, Optional.of("127.0.0.1"), unsupported, defects, additions);
    }

    /** Expects that the container cannot do these cases, with or without throttling. */
    public Column lacks(String reason, Collection<String> cases) {
        return new Column(name, container, way, address, including(unsupported, reason, cases), defects, additions);
    }

    /** Expects that these cases fail once there are throttles: the place where a defect waits for its mending. */
    public Column broken(String reason, Collection<String> cases) {
        return new Column(name, container, way, address, unsupported, including(defects, reason, cases), additions);
    }

    /** Adds resources and providers that only some containers can have. */
    public Column with(Function<Journal, Collection<?>> more) {
        return new Column(name, container, way, address, unsupported, defects, more);
    }

    private static Map<String, String> including(Map<String, String> known, String why, Collection<String> cases) {
        Map<String, String> all = new LinkedHashMap<>(known);
        cases.forEach(each -> all.put(each, why));
        return all;
    }
}
