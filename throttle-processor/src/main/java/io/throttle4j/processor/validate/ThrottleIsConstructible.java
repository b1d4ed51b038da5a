package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Declaration;
import io.throttle4j.processor.model.DeclaredAction;
import io.throttle4j.processor.model.Given;
import io.throttle4j.processor.model.Making;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import io.throttle4j.processor.model.ThrottleClass;
import java.util.List;
import java.util.function.Consumer;

/** The registry can construct every throttle, from the package of the resource, or a container can. */
final class ThrottleIsConstructible implements Rule {

    @Override
    public void check(Resource resource, Consumer<Problem> found) {
        for (Declaration declaration : resource.declarations()) {
            check(declaration.throttles(), resource, found);
        }
        for (DeclaredAction action : resource.actions()) {
            check(action.throttles(), resource, found);
        }
    }

    private static void check(List<Given<ThrottleClass>> throttles, Resource resource, Consumer<Problem> found) {
        for (Given<ThrottleClass> named : throttles) {
            if (named.value().making() instanceof Making.Impossible impossible) {
                found.accept(Problem.error(
                        Code.NOT_CONSTRUCTIBLE,
                        resource.shownAt(named.origin()),
                        "throttle " + named.value().name() + resource.inherited(named.origin())
                                + " cannot be constructed by " + resource.registryName() + ": it "
                                + impossible.reason()));
            }
        }
    }
}
