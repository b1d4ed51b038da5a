package io.throttle4j.compatibility.jersey31;

import io.throttle4j.compatibility.jersey.JerseyContainers;
import io.throttle4j.compatibility.pending.PendingContract;
import io.throttle4j.compatibility.run.Container;

class NettyPendingTest extends PendingContract {

    @Override
    protected Container container() {
        return JerseyContainers.named("Netty");
    }
}
