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
import java.util.stream.Stream;

/** Every known rate can be read. Each bad one is reported once in a compilation, at its first use if it has one. */
final class RateParses implements Rule {
    private final Rates rates;
    private final Set<String> checked = new HashSet<>();

    RateParses(Rates rates) {
        this.rates = rates;
    }

    @Override
    public Stream<Problem> check(Resource resource) {
        return ScopeUse.in(resource).flatMap(use -> check(use.scope(), Optional.of(resource.shownAt(use.origin()))));
    }

    Stream<Problem> checkUnused() {
        return rates.scopes().stream().flatMap(scope -> check(scope, Optional.empty()));
    }

    private Stream<Problem> check(String scope, Optional<Origin> use) {
        return Stream.of(scope)
                .filter(checked::add)
                .flatMap(each -> rates.flaw(each).stream())
                .map(flaw -> new Problem(Code.RATE_INVALID, Severity.ERROR, text(scope, flaw), use));
    }

    private String text(String scope, String flaw) {
        return "throttle.rates." + scope + " in " + rates.source().orElse("the configuration") + ": " + flaw;
    }
}
