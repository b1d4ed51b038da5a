package io.throttle4j.compatibility.run;

import java.net.URI;

/**
 * An application that is being served.
 *
 * @param base where, with a slash at the end
 * @param stop ends it
 */
public record Server(URI base, Stop stop) implements AutoCloseable {

    /** How a container ends what it serves. */
    @FunctionalInterface
    public interface Stop {

        /**
         * Ends it.
         *
         * @throws Exception if the container cannot
         */
        void run() throws Exception;
    }

    /** What is served at the root of {@code port}. */
    public static Server at(int port, Stop stop) {
        return new Server(URI.create("http://127.0.0.1:" + port + "/"), stop);
    }

    @Override
    public void close() {
        try {
            stop.run();
        } catch (Exception failure) {
            throw new IllegalStateException("the server at " + base + " does not stop", failure);
        }
    }
}
