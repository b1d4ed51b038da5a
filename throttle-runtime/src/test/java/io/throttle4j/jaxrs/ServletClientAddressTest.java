package io.throttle4j.jaxrs;

import org.glassfish.jersey.server.ResourceConfig;

/** Client addresses on a servlet container. */
class ServletClientAddressTest extends ClientAddressContract {

    @Override
    TestServer serve(ResourceConfig config) {
        return TestServer.onServlets(config);
    }
}
