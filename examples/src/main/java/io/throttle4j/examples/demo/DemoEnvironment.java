package io.throttle4j.examples.demo;

import io.throttle4j.store.location.RedisUrl;
import java.util.Map;
import java.util.Optional;

/**
 * What the demo reads from the environment, besides the {@code THROTTLE_*} variables that the feature reads by itself.
 *
 * @param port where to listen; 0 for any free port
 * @param workers the number of the server's worker threads
 */
record DemoEnvironment(int port, int workers) {

    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST_WORKERS = 1_000;

    /**
     * Reads {@code PORT} and {@code WORKERS}.
     *
     * @throws DemoException if a value is of no use
     */
    static DemoEnvironment of(Map<String, String> variables) {
        return new DemoEnvironment(
                number(variables, "PORT", 8080, 0, HIGHEST_PORT), number(variables, "WORKERS", 8, 1, MOST_WORKERS));
    }

    /**
     * Reads {@code REDIS_URL}, which is no component of this record: its text would show a password.
     *
     * @throws DemoException if it is no URL of a Redis
     */
    static Optional<String> redisUrl(Map<String, String> variables) {
        Optional<String> url = value(variables, "REDIS_URL");
        try {
            url.ifPresent(RedisUrl::parse);
            return url;
        } catch (IllegalArgumentException invalid) {
            throw new DemoException("REDIS_URL is of no use: " + invalid.getMessage(), invalid);
        }
    }

    private static int number(Map<String, String> variables, String name, int otherwise, int lowest, int highest) {
        return value(variables, name)
                .map(text -> number(name, text, lowest, highest))
                .orElse(otherwise);
    }

    private static int number(String name, String text, int lowest, int highest) {
        if (text.matches("[0-9]{1,9}") && Integer.parseInt(text) >= lowest && Integer.parseInt(text) <= highest) {
            return Integer.parseInt(text);
        }
        throw new DemoException(name + " is \"" + text + "\"; use a number from " + lowest + " to " + highest);
    }

    private static Optional<String> value(Map<String, String> variables, String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
