package io.throttle4j.compatibility.jersey40;

import io.throttle4j.compatibility.jersey.JerseyContainers;
import io.throttle4j.compatibility.run.CompatibilityContract;

class Jersey40Test extends CompatibilityContract {

    Jersey40Test() {
        super("Jersey 4.0", JerseyContainers.all());
    }
}
