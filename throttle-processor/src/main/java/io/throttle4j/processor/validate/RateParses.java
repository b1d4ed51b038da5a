package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Origin;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Problem.Severity;
import io.throttle4j.processor.model.Rates;
import io.throttle4j.processor.model.Resource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Every known rate can be read. Each bad one is reported once in a compilation, at its first use if it has one. */
final class RateParses implements Rule {
    private final Rates rates;
    private final Set<String> checked = new HashSet<>();

    RateParses(Rates rates) {
        this.rates = rates;
    }

    @Override
    public void check(Resource resource, Consumer<Problem> found) {
        for (ScopeUse use : ScopeUse.in(resource)) {
            if (checked.add(use.scope())) {
                check(use.scope(), Optional.of(resource.shownAt(use.origin())), found);
            }
        }
    }

    void checkUnused(Consumer<Problem> found) {
        for (String scope : rates.scopes()) {
            if (checked.add(scope)) {
                check(scope, Optional.empty(), found);
            }
        }
    }

    private void check(String scope, Optional<Origin> use, Consumer<Problem> found) {
        rates.flaw(scope)
                .map(flaw -> new Problem(Code.RATE_INVALID, Severity.ERROR, text(scope, flaw), use))
                .ifPresent(found);
    }

    private String text(String scope, String flaw) {
        return "throttle.rates." + scope + " in " + rates.source().orElse("the configuration") + ": " + flaw;
    }
}
