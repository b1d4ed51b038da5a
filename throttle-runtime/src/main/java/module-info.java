/** Runs the throttles that resources declare. */
@SuppressWarnings("module")
module io.throttle4j.runtime {
    requires transitive io.throttle4j.annotations;
    requires static org.jspecify;
    requires static transitive jakarta.ws.rs;

    // Each in one room only, and not needed where its container is absent.
    requires static jakarta.annotation;
    requires static jakarta.cdi;
    requires static jakarta.inject;
    requires static jakarta.servlet;
    requires static jersey.common;
    requires static jersey.server;
    requires static org.glassfish.grizzly.http.server;
    requires static microprofile.config.api;
    requires static redisson;
    requires static io.netty.buffer;
    requires static io.netty.common;
    requires static io.opentelemetry.context;
    requires static org.slf4j;
    requires static io.netty.transport;
    requires static jdk.httpserver;
    requires static jersey.container.netty.http;
    requires static org.eclipse.jetty.server;
    requires static resteasy.core;
    requires static resteasy.core.spi;
    requires static resteasy.reactive;

    uses io.throttle4j.jaxrs.context.ContextCarrier;

    exports io.throttle4j.config;
    exports io.throttle4j.verdict;
    exports io.throttle4j.jaxrs;
    exports io.throttle4j.jaxrs.answer;
    exports io.throttle4j.jaxrs.context;
    exports io.throttle4j.store;
    exports io.throttle4j.store.location;
    exports io.throttle4j.store.memory;
    exports io.throttle4j.store.redisson;
    exports io.throttle4j.throttles;

    // Acts only where throttle.auto-register asks for it.
    provides jakarta.ws.rs.core.Feature with
            io.throttle4j.jaxrs.AutoThrottleFeature;

    // Containers inject into these.
    opens io.throttle4j.jaxrs;
    opens io.throttle4j.jaxrs.answer;
    opens io.throttle4j.jaxrs.jersey;
    opens io.throttle4j.jaxrs.jersey.address;
    opens io.throttle4j.jaxrs.resteasy;
    opens io.throttle4j.jaxrs.servlet;
}
