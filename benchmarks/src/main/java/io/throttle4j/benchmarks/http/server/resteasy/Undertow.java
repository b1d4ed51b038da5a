package io.throttle4j.benchmarks.http.server.resteasy;

import jakarta.ws.rs.core.Application;
import java.net.InetSocketAddress;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;

/** RESTEasy in Undertow. */
public final class Undertow extends UndertowJaxrsServer {

    private Undertow() {}

    /** Starts it; the port. */
    public static int start(Application application, int workers) {
        Undertow undertow = new Undertow();
        undertow.deploy(application, "/");
        undertow.start(io.undertow.Undertow.builder().setWorkerThreads(workers).addHttpListener(0, "127.0.0.1"));
        return ((InetSocketAddress) undertow.server.getListenerInfo().get(0).getAddress()).getPort();
    }
}
