package io.throttle4j.jaxrs.deploy;

import io.throttle4j.Rate;
import io.throttle4j.config.Reading;
import io.throttle4j.config.ThrottleSettings;
import io.throttle4j.decide.Rates;
import io.throttle4j.plan.RateProblems;
import io.throttle4j.plan.ScopeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    /** Puts the rates of {@code reading} in force, which was made knowing {@code scopesInUse}. */
    public synchronized void start(Set<String> scopesInUse, Reading reading) {
        scopes.addAll(scopesInUse);
        rates = reading.settings().rates();
    }

    /**
     * What is wrong with the rates of {@code uses}, which may bring new scopes. A rate that is in force already stays as it
     * is: what a later sub-resource makes of the configuration must not change it for others.
     */
    public synchronized List<String> problemsWith(List<ScopeUse> uses) {
        Set<String> news = new TreeSet<>();
        uses.forEach(use -> news.add(use.scope()));
        news.removeAll(scopes);
        List<String> problems = new ArrayList<>();
        if (!news.isEmpty()) {
            learn(news, problems);
        }
        problems.addAll(new RateProblems(rates).in(uses));
        return problems;
    }

    private void learn(Set<String> news, List<String> problems) {
        scopes.addAll(news);
        Reading reading = sources.read(Set.copyOf(scopes));
        problems.addAll(reading.problems());
        Map<String, Rate> known = new TreeMap<>(rates);
        news.forEach(scope ->
                Optional.ofNullable(reading.settings().rates().get(scope)).ifPresent(rate -> known.put(scope, rate)));
        rates = known;
    }
}
