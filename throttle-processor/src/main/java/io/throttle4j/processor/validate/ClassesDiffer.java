package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Given;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import io.throttle4j.processor.model.ThrottleClass;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** No throttle class is named twice in one list. */
final class ClassesDiffer implements Rule {

    @Override
    public Stream<Problem> check(Resource resource) {
        return resource.declarations().stream()
                .flatMap(declaration -> declaration.classes().stream()
                        .flatMap(given -> repeated(given.value()))
                        .map(ClassesDiffer::problem));
    }

    private static Stream<Given<ThrottleClass>> repeated(List<Given<ThrottleClass>> named) {
        Set<TypeElement> seen = new HashSet<>();
        return named.stream().filter(each -> !seen.add(each.value().type()));
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
