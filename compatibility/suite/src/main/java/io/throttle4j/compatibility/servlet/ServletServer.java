package io.throttle4j.compatibility.servlet;

import io.throttle4j.compatibility.run.Server;
import jakarta.servlet.Servlet;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.ServerConnector;

/** Jetty with one servlet. */
public final class ServletServer {

    private ServletServer() {}

    /**
     * Serves {@code servlet} at the root.
     *
     * @param async whether the servlet may suspend requests
     * @param attributes what it finds in its context
     * @param parameters what it is initialised with
     */
    public static Server start(
            Servlet servlet, boolean async, Map<String, Object> attributes, Map<String, String> parameters)
            throws Exception {
        org.eclipse.jetty.server.Server jetty = new org.eclipse.jetty.server.Server();
        ServerConnector connector = new ServerConnector(jetty);
        connector.setHost("127.0.0.1");
        jetty.addConnector(connector);
        ServletHolder holder = new ServletHolder(servlet);
        holder.setAsyncSupported(async);
        holder.setInitParameters(parameters);
        ServletContextHandler context = new ServletContextHandler("/");
        attributes.forEach(context::setAttribute);
        context.addServlet(holder, "/*");
        jetty.setHandler(context);
        jetty.start();
        return Server.at(connector.getLocalPort(), jetty::stop);
    }
}
