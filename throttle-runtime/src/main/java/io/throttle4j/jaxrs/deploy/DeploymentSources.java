package io.throttle4j.jaxrs.deploy;

import io.throttle4j.config.ConfigurationSource;
import io.throttle4j.config.ConfigurationSource.Kind;
import io.throttle4j.config.Reading;
import io.throttle4j.config.SettingsReader;
import io.throttle4j.config.microprofile.MicroProfileSources;
import jakarta.ws.rs.core.Configuration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where an application's settings come from, in the order in which later ones win: code, files, Jakarta REST properties,
 * MicroProfile Config, system properties, the environment.
 *
 * @param all the sources
 */
public record DeploymentSources(List<ConfigurationSource> all) {

    /** The sources of an application whose feature was given {@code settings} in code. */
    public static DeploymentSources of(Map<String, String> settings, Configuration configuration) {
        List<ConfigurationSource> all = new ArrayList<>();
        all.add(new ConfigurationSource("ThrottleFeature.builder()", Kind.CODE, settings));
        all.addAll(ConfigurationSource.throttlePropertiesFiles(loader()));
        all.add(new ConfigurationSource("the Jakarta REST configuration", Kind.CODE, properties(configuration)));
        all.addAll(MicroProfileSources.find(loader()));
        all.add(ConfigurationSource.systemProperties(System.getProperties()));
        all.add(ConfigurationSource.environment(System.getenv()));
        return new DeploymentSources(List.copyOf(all));
    }

    /** Reads all of them, with the environment understood by {@code scopesInUse}. */
    public Reading read(Set<String> scopesInUse) {
        return SettingsReader.read(all, scopesInUse);
    }

    /** The class loader of the application. */
    public static ClassLoader loader() {
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        return ofThread != null ? ofThread : DeploymentSources.class.getClassLoader();
    }

    private static Map<String, String> properties(Configuration configuration) {
        Map<String, String> values = new TreeMap<>();
        configuration.getProperties().forEach((key, value) -> {
            if (key.startsWith("throttle.") && value != null) {
                values.put(key, value.toString());
            }
        });
        return values;
    }
}
