package io.throttle4j.config;

/**
 * A value found under a known key.
 *
 * @param key the key in its dotted form
 * @param value the text found
 * @param written the key as it is written there
 * @param source where it was found
 */
record Entry(String key, String value, String written, ConfigurationSource source) {

    /** Key and place, as messages start. */
    String place() {
        return written + " in " + source.name();
    }
}
