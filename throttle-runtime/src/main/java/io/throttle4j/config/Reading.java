package io.throttle4j.config;

import java.util.List;

/**
 * What reading a configuration gave.
 *
 * @param settings the settings; those with a problem are left as if they were not set there
 * @param problems what keeps the application from being deployed, in the order found; empty when all is well
 * @param warnings what is worth a line in the log
 */
public record Reading(ThrottleSettings settings, List<String> problems, List<String> warnings) {

    /** Copies the lists. */
    public Reading {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /**
     * The settings, if there are no problems.
     *
     * @throws ThrottleConfigurationException if there are any
     */
    public ThrottleSettings settingsOrThrow() {
        if (!problems.isEmpty()) {
            throw new ThrottleConfigurationException(problems);
        }
        return settings;
    }
}
