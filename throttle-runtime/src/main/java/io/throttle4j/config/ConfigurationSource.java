package io.throttle4j.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/**
 * One place that settings come from. Values are immutable.
 *
 * @param name how messages name the place: {@code META-INF/throttle.properties}, {@code the environment}
 * @param kind how strictly its keys are taken
 * @param values the values by key; keys that are none of Throttle4j's are ignored
 */
public record ConfigurationSource(String name, Kind kind, Map<String, String> values) {

    /** How the keys of a source are written and how strictly they are taken. */
    public enum Kind {
        /** Set in code, by the builder or as Jakarta REST properties: an unknown {@code throttle.*} key is an error. */
        CODE,
        /**
         * A {@code META-INF/throttle.properties}: an unknown key is an error, and so is a key to which another file
         * gives another value, since only the order of the class path would decide between them.
         */
        FILE,
        /** A source of MicroProfile Config: an unknown {@code throttle.*} key is an error. */
        PLATFORM,
        /** Shared with others, like system properties: an unknown {@code throttle.*} key is only a warning. */
        AMBIENT,
        /** Keys in capitals with underscores, {@code THROTTLE_STORE}: an unknown one is only a warning. */
        ENVIRONMENT
    }

    /** Copies the values. */
    public ConfigurationSource {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The settings in a properties file that was read already. */
    public static ConfigurationSource fromProperties(String name, Properties properties) {
        return new ConfigurationSource(name, Kind.FILE, sorted(properties));
    }

    /**
     * Every {@code META-INF/throttle.properties} that {@code loader} finds, read as UTF-8, in the order found.
     *
     * @throws ThrottleConfigurationException if one can't be read
     */
    public static List<ConfigurationSource> throttlePropertiesFiles(ClassLoader loader) {
        return new ThrottlePropertiesFiles(loader).read();
    }

    /** The settings among system properties. */
    public static ConfigurationSource systemProperties(Properties properties) {
        return new ConfigurationSource(
                "the system properties", Kind.AMBIENT, startingWith(Keys.PREFIX, sorted(properties)));
    }

    /** The settings among environment variables. */
    public static ConfigurationSource environment(Map<String, String> variables) {
        return new ConfigurationSource(
                "the environment", Kind.ENVIRONMENT, startingWith(EnvironmentNames.PREFIX, new TreeMap<>(variables)));
    }

    /** The name, kind and keys; no values, since there may be secrets among them. */
    @Override
    public String toString() {
        return name + " (" + kind + ") " + values.keySet();
    }

    private static Map<String, String> sorted(Properties properties) {
        Map<String, String> values = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            values.put(key, properties.getProperty(key));
        }
        return values;
    }

    private static Map<String, String> startingWith(String prefix, Map<String, String> values) {
        values.keySet().removeIf(key -> !key.startsWith(prefix));
        return values;
    }
}
