package io.throttle4j.jaxrs.deploy;

import io.throttle4j.Rate;
import io.throttle4j.config.ThrottleSettings;
import io.throttle4j.decide.Rates;
import io.throttle4j.plan.RateProblems;
import io.throttle4j.plan.ScopeUse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rates in force. Reads the configuration again when a scope turns up that was not known before, since the environment
 * can only be understood by the scopes that exist. Safe for use by many threads.
 */
public final class LiveRates implements Rates {

    private final DeploymentSources sources;
    private final Set<String> scopes = new TreeSet<>();
    private volatile Map<String, Rate> rates;

    /** Starts with the rates of {@code settings}. */
    public LiveRates(DeploymentSources sources, ThrottleSettings settings) {
        this.sources = sources;
        this.rates = settings.rates();
    }

    @Override
    public Optional<Rate> of(String scope) {
        return Optional.ofNullable(rates.get(scope));
    }

    /** What is wrong with the rates of {@code uses}, which may bring new scopes. */
    public synchronized List<String> problemsWith(List<ScopeUse> uses) {
        boolean news = false;
        for (ScopeUse use : uses) {
            news |= scopes.add(use.scope());
        }
        if (news) {
            rates = sources.read(Set.copyOf(scopes)).settings().rates();
        }
        return new RateProblems(rates).in(uses);
    }
}
