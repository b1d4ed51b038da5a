package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Declaration;
import io.throttle4j.processor.model.DeclaredAction;
import io.throttle4j.processor.model.Given;
import io.throttle4j.processor.model.Making;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import io.throttle4j.processor.model.ThrottleClass;
import java.util.stream.Stream;

/** The registry can construct every throttle, from the package of the resource, or a container can. */
final class ThrottleIsConstructible implements Rule {

    @Override
    public Stream<Problem> check(Resource resource) {
        Stream<Given<ThrottleClass>> own = resource.declarations().stream()
                .map(Declaration::classes)
                .flatMap(classes -> classes.stream().flatMap(given -> given.value().stream()));
        Stream<Given<ThrottleClass>> inherited = resource.actions().stream().flatMap(DeclaredAction::throttles);
        return Stream.concat(own, inherited).flatMap(named -> check(resource, named));
    }

    private static Stream<Problem> check(Resource resource, Given<ThrottleClass> named) {
        if (!(named.value().making() instanceof Making.Impossible impossible)) {
            return Stream.empty();
        }
        return Stream.of(Problem.error(
                Code.NOT_CONSTRUCTIBLE,
                resource.shownAt(named.origin()),
                "throttle " + named.value().name() + resource.inherited(named.origin()) + " cannot be constructed by "
                        + resource.registryName() + ": it " + impossible.reason()));
    }
}
