package io.throttle4j.compatibility.jersey;

import io.netty.channel.Channel;
import io.throttle4j.compatibility.run.Server;
import jakarta.ws.rs.core.Application;
import java.net.InetSocketAddress;
import java.net.URI;
import org.glassfish.jersey.netty.httpserver.NettyHttpContainerProvider;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey in Netty, whose threads take seconds to end; nothing waits for them. */
final class NettyContainer {

    private NettyContainer() {}

    static Server start(Application application) {
        Channel channel = NettyHttpContainerProvider.createServer(
                URI.create("http://127.0.0.1:0/"), ResourceConfig.forApplication(application), false);
        int port = ((InetSocketAddress) channel.localAddress()).getPort();
        return Server.at(port, () -> {
            var unused = channel.close();
        });
    }
}
