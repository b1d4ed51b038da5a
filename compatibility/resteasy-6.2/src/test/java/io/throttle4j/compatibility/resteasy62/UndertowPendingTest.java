package io.throttle4j.compatibility.resteasy62;

import io.throttle4j.compatibility.pending.PendingContract;
import io.throttle4j.compatibility.run.Container;

class UndertowPendingTest extends PendingContract {

    @Override
    protected Container container() {
        return UndertowContainer::start;
    }
}
