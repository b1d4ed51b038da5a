package io.throttle4j.config;

import java.util.HashMap;
import java.util.Map;

/** The values of settings, each of its setting's type. */
final class Values {

    private final Map<Setting<?>, Object> values = new HashMap<>();

    <T> void put(Setting<T> setting, T value) {
        values.put(setting, value);
    }

    @SuppressWarnings("unchecked") // put() lets only a T in
    <T> T get(Setting<T> setting) {
        return (T) values.getOrDefault(setting, setting.unset());
    }

    Values copy() {
        Values copy = new Values();
        copy.values.putAll(values);
        return copy;
    }
}
