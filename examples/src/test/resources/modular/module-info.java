/** A small application with a module of its own. */
module app {
    requires io.throttle4j.runtime;
    requires jakarta.ws.rs;
    requires org.glassfish.grizzly.http.server;
    requires org.glassfish.jersey.container.grizzly2.http;
    requires org.glassfish.jersey.core.server;

    exports app.web to
            io.throttle4j.runtime,
            org.glassfish.hk2.locator,
            org.glassfish.jersey.core.server;
}
