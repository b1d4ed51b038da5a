package io.throttle4j.config.microprofile;

import io.throttle4j.config.ConfigurationSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Asks MicroProfile Config for every {@code throttle.*} value, so that its profiles and expressions work. */
final class MicroProfileReader {

    private static final String PREFIX = "throttle.";

    /**
     * The sources of system properties and environment variables, which the specification gives no other mark: SmallRye,
     * Helidon, Open Liberty, Payara and Geronimo name theirs so.
     */
    private static final Pattern AMBIENT = Pattern.compile(".*(Env|SysProp|SystemProp|SystemConfig).*");

    private final Config config;
    private final Map<String, Map<String, String>> valuesBySource = new TreeMap<>();

    MicroProfileReader(Config config) {
        this.config = config;
    }

    static List<ConfigurationSource> read(ClassLoader loader) {
        try {
            return new MicroProfileReader(ConfigProvider.getConfig(loader)).read();
        } catch (IllegalStateException noImplementation) {
            return List.of();
        }
    }

    List<ConfigurationSource> read() {
        for (String key : config.getPropertyNames()) {
            if (key.startsWith(PREFIX)) {
                add(key, config.getConfigValue(key));
            }
        }
        List<ConfigurationSource> sources = new ArrayList<>();
        valuesBySource.forEach((name, values) -> sources.add(new ConfigurationSource(
                "MicroProfile Config (" + name + ")", ConfigurationSource.Kind.PLATFORM, values)));
        return sources;
    }

    private void add(String key, ConfigValue winner) {
        Optional<ConfigSource> source = sources().stream()
                .filter(candidate -> candidate.getName().equals(winner.getSourceName()))
                .findFirst();
        if (source.filter(MicroProfileReader::isAmbient).isPresent()) {
            addOverridden(key);
        } else {
            put(String.valueOf(winner.getSourceName()), key, valueOf(winner));
        }
    }

    /** What a source of MicroProfile's own says to a key that the system properties or the environment override. */
    private void addOverridden(String key) {
        sources().stream()
                .filter(source -> !isAmbient(source) && source.getValue(key) != null)
                .findFirst()
                .ifPresent(source -> put(source.getName(), key, Optional.ofNullable(source.getValue(key))));
    }

    private void put(String source, String key, Optional<String> value) {
        value.ifPresent(text ->
                valuesBySource.computeIfAbsent(source, name -> new TreeMap<>()).put(key, text));
    }

    /** The text as written where an expression in it can't be resolved: its reader will then quote it. */
    private static Optional<String> valueOf(ConfigValue value) {
        return Optional.ofNullable(value.getValue()).or(() -> Optional.ofNullable(value.getRawValue()));
    }

    private List<ConfigSource> sources() {
        return StreamSupport.stream(config.getConfigSources().spliterator(), false)
                .toList();
    }

    private static boolean isAmbient(ConfigSource source) {
        return AMBIENT.matcher(source.getClass().getSimpleName()).matches();
    }
}
