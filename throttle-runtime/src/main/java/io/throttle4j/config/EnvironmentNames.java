package io.throttle4j.config;

import java.util.Locale;

/** How a key is written in the environment: in capitals, everything but letters and digits as an underscore. */
final class EnvironmentNames {

    static final String PREFIX = "THROTTLE_";
    static final String RATES = "THROTTLE_RATES_";

    private EnvironmentNames() {}

    static String of(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
