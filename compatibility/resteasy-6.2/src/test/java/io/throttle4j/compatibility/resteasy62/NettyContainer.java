package io.throttle4j.compatibility.resteasy62;

import io.throttle4j.compatibility.run.Server;
import jakarta.ws.rs.core.Application;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.server.netty.NettyJaxrsServer;
import org.jboss.resteasy.spi.ResteasyDeployment;

/** RESTEasy in Netty. Gone in 7.0. */
@SuppressWarnings("removal")
final class NettyContainer {

    private NettyContainer() {}

    static Server start(Application application) {
        ResteasyDeployment deployment = new ResteasyDeploymentImpl();
        deployment.setApplication(application);
        NettyJaxrsServer netty = new NettyJaxrsServer();
        netty.setDeployment(deployment);
        netty.setHostname("127.0.0.1");
        netty.setPort(0);
        netty.start();
        return Server.at(netty.getPort(), netty::stop);
    }
}
