/** Runs the throttles that resources declare. */
module io.throttle4j.runtime {
    requires transitive io.throttle4j.annotations;
    requires static org.jspecify;
    requires static transitive jakarta.ws.rs;
    requires static microprofile.config.api;

    exports io.throttle4j.config;
    exports io.throttle4j.store;
}
