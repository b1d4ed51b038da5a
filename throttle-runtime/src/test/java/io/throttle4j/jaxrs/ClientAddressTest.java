package io.throttle4j.jaxrs;

import org.glassfish.jersey.server.ResourceConfig;

/** Client addresses on Grizzly. */
class ClientAddressTest extends ClientAddressContract {

    @Override
    TestServer serve(ResourceConfig config) {
        return TestServer.of(config);
    }
}
