package io.throttle4j.examples.demo;

import io.throttle4j.Limit;
import io.throttle4j.Rate;
import io.throttle4j.config.ConfigurationSource;
import io.throttle4j.config.SettingsReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells the page which rates apply, read from where the feature reads them. */
final class PageRates {

    private PageRates() {}

    /** For each scope the rate as written, and its limits as numbers. */
    static String json() {
        return new TreeMap<>(effective())
                .entrySet().stream()
                        .map(entry -> "\"" + entry.getKey() + "\":" + json(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static Map<String, Rate> effective() {
        List<ConfigurationSource> sources = new ArrayList<>(ConfigurationSource.throttlePropertiesFiles(
                Thread.currentThread().getContextClassLoader()));
        sources.add(ConfigurationSource.systemProperties(System.getProperties()));
        sources.add(ConfigurationSource.environment(System.getenv()));
        return SettingsReader.read(sources, Set.of()).settings().rates();
    }

    private static String json(Rate rate) {
        return rate.limits().stream()
                .map(PageRates::json)
                .collect(Collectors.joining(",", "{\"text\":\"" + rate + "\",\"limits\":[", "]}"));
    }

    private static String json(Limit limit) {
        return "{\"requests\":" + limit.requests() + ",\"seconds\":"
                + limit.window().toSeconds() + "}";
    }
}
