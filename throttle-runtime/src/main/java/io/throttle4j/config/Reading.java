package io.throttle4j.config;

import java.util.List;
import java.util.Set;

/**
 * What reading a configuration gave.
 *
 * @param settings the settings; those with a problem are left as if they were not set there
 * @param unreadable the keys, in their dotted form, of which some value could not be read
 * @param problems what keeps the application from being deployed, in the order found; empty when all is well
 * @param warnings what is worth a line in the log
 */
public record Reading(ThrottleSettings settings, Set<String> unreadable, List<String> problems, List<String> warnings) {

    /** Copies the collections. */
    public Reading {
        unreadable = Set.copyOf(unreadable);
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
