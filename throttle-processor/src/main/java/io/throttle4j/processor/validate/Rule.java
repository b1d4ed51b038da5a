package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import java.util.function.Consumer;

/** One thing that must be true of a resource. */
@FunctionalInterface
interface Rule {

    /** Hands over what is wrong with {@code resource}. */
    void check(Resource resource, Consumer<Problem> found);
}
