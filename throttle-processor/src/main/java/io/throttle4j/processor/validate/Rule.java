package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import java.util.stream.Stream;

/** One thing that must be true of a resource. */
@FunctionalInterface
interface Rule {

    /** What is wrong with {@code resource}; empty when nothing is. */
    Stream<Problem> check(Resource resource);
}
