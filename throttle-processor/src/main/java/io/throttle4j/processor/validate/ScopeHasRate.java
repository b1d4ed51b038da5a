package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Rates;
import io.throttle4j.processor.model.Resource;
import io.throttle4j.suggest.Nearest;
import java.util.Optional;
import java.util.function.Consumer;

/** Every scope that is looked up has a rate, where the rates are known. */
final class ScopeHasRate implements Rule {
    private final Rates rates;
    private final boolean strict;

    ScopeHasRate(Rates rates, boolean strict) {
        this.rates = rates;
        this.strict = strict;
    }

    @Override
    public void check(Resource resource, Consumer<Problem> found) {
        rates.source().ifPresent(source -> check(resource, source, found));
    }

    private void check(Resource resource, String source, Consumer<Problem> found) {
        for (ScopeUse use : ScopeUse.in(resource)) {
            if (!rates.scopes().contains(use.scope())) {
                Problem problem = problem(resource, use, source);
                found.accept(strict ? problem : problem.asWarning());
            }
        }
    }

    private Problem problem(Resource resource, ScopeUse use, String source) {
        return Problem.error(
                Code.RATE_MISSING,
                resource.shownAt(use.origin()),
                "scope \"" + use.scope() + "\"" + resource.inherited(use.origin()) + ", which "
                        + use.throttle().name()
                        + " looks up for " + resource.name(use.action()) + ", has no rate in " + source + "; "
                        + alternatives(use.scope()) + "; add throttle.rates." + use.scope()
                        + "=100/hour there, or compile with -Athrottle.strict=false if the rate comes from elsewhere");
    }

    private String alternatives(String scope) {
        String known = rates.scopes().isEmpty()
                ? "it has no rates at all"
                : "it has rates for " + String.join(", ", rates.scopes());
        Optional<String> meantKey = rates.misspeltKey(scope)
                .map(key -> "; it has the key " + key + ", which gives none: did you mean " + Rates.KEY + scope + "?");
        Optional<String> meantScope = Nearest.to(scope, rates.scopes()).map(near -> "; did you mean \"" + near + "\"?");
        return known + meantKey.or(() -> meantScope).orElse("");
    }
}
