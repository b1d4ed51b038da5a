package io.throttle4j.compatibility.jersey31;

import io.throttle4j.compatibility.jersey.JerseyContainers;
import io.throttle4j.compatibility.run.Column;
import io.throttle4j.compatibility.run.CompatibilityContract;
import java.util.List;

class Jersey31Test extends CompatibilityContract {

    @Override
    protected String title() {
        return "Jersey 3.1";
    }

    @Override
    protected List<Column> columns() {
        return JerseyContainers.all();
    }
}
