package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Declaration;
import io.throttle4j.processor.model.Given;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import io.throttle4j.processor.model.ThrottleClass;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.TypeElement;

/** No throttle class is named twice in one list. */
final class ClassesDiffer implements Rule {

    @Override
    public void check(Resource resource, Consumer<Problem> found) {
        for (Declaration declaration : resource.declarations()) {
            Set<TypeElement> seen = new HashSet<>();
            for (Given<ThrottleClass> named : declaration.throttles()) {
                if (!seen.add(named.value().type())) {
                    found.accept(problem(named));
                }
            }
        }
    }

    private static Problem problem(Given<ThrottleClass> again) {
        return Problem.error(
                Code.DUPLICATE_CLASS,
                again.origin(),
                "throttle " + again.value().name() + " is named twice"
                        + again.origin().place()
                        + "; an action runs each throttle class once; remove one, or name a subclass with another"
                        + " @ThrottleScope");
    }
}
