package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Declaration;
import io.throttle4j.processor.model.Origin;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import java.util.function.Consumer;

/** What stands for "not given" among throttle classes is not named together with any. */
final class InheritedStandsAlone implements Rule {

    @Override
    public void check(Resource resource, Consumer<Problem> found) {
        for (Declaration declaration : resource.declarations()) {
            for (Origin mixed : declaration.mixed()) {
                found.accept(problem(mixed));
            }
        }
    }

    private static Problem problem(Origin mixed) {
        return Problem.error(
                Code.INHERITED_MIXED,
                mixed,
                "Throttled.Inherited is named beside other classes" + mixed.place()
                        + "; it stands for \"not given\", as when classes is left out; remove it to run the others"
                        + " alone, or leave classes out to inherit them");
    }
}
