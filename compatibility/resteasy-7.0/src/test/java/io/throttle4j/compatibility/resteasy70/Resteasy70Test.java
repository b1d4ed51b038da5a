package io.throttle4j.compatibility.resteasy70;

import io.throttle4j.compatibility.resteasy.ServletContainers;
import io.throttle4j.compatibility.run.CompatibilityContract;

class Resteasy70Test extends CompatibilityContract {

    Resteasy70Test() {
        super("RESTEasy 7.0", ServletContainers.all());
    }
}
