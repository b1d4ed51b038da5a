package io.throttle4j.compatibility.run;

import jakarta.ws.rs.core.Application;

/** Something that serves applications. */
@FunctionalInterface
public interface Container {

    /**
     * Serves {@code application} on a free port of the loopback address.
     *
     * @throws Exception if the container cannot
     */
    Server start(Application application) throws Exception;
}
