package io.throttle4j.compatibility.jersey31;

import io.throttle4j.compatibility.jersey.JerseyContainers;
import io.throttle4j.compatibility.run.CompatibilityContract;

class Jersey31Test extends CompatibilityContract {

    Jersey31Test() {
        super("Jersey 3.1", JerseyContainers.all());
    }
}
