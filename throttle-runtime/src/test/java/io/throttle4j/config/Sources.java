package io.throttle4j.config;

import io.throttle4j.config.ConfigurationSource.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sources for tests, written as keys and values in turn. */
final class Sources {

    static final String FILE = "META-INF/throttle.properties";

    private Sources() {}

    static ConfigurationSource code(String... keysAndValues) {
        return new ConfigurationSource("the builder", Kind.CODE, map(keysAndValues));
    }

    static ConfigurationSource file(String... keysAndValues) {
        return new ConfigurationSource(FILE, Kind.FILE, map(keysAndValues));
    }

    static ConfigurationSource ambient(String... keysAndValues) {
        return new ConfigurationSource("the system properties", Kind.AMBIENT, map(keysAndValues));
    }

    static ConfigurationSource environment(String... keysAndValues) {
        return ConfigurationSource.environment(map(keysAndValues));
    }

    static Reading read(ConfigurationSource... sources) {
        return SettingsReader.read(List.of(sources), Set.of("anon", "user"));
    }

    private static Map<String, String> map(String... keysAndValues) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
