package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Origin;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import java.util.function.Consumer;

/** The registry, a class of the same package, can name its resource. */
final class ResourceIsReachable implements Rule {

    @Override
    public void check(Resource resource, Consumer<Problem> found) {
        resource.unreachable()
                .map(reason -> Problem.error(
                        Code.RESOURCE_HIDDEN,
                        Origin.of(resource.type()),
                        resource.type().getSimpleName() + " has @Throttled but its registry "
                                + resource.registryName() + " cannot name it: it " + reason
                                + " or package-private"))
                .ifPresent(found);
    }
}
