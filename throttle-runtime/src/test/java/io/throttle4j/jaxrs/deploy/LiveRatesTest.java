package io.throttle4j.jaxrs.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Rate;
import io.throttle4j.config.ConfigurationSource;
import io.throttle4j.plan.ScopeUse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sub-resources that are first seen on a request bring scopes, and must not take rates away from others. */
class LiveRatesTest {

    private final DeploymentSources sources =
            new DeploymentSources(List.of(ConfigurationSource.environment(Map.of("THROTTLE_RATES_API_KEY", "2/min"))));
    private final LiveRates rates =
            new LiveRates(sources, sources.read(Set.of()).settings());

    @Test
    void lateScopeIsReadFromTheEnvironment() {
        rates.start(Set.of(), sources.read(Set.of()));
        assertThat(rates.problemsWith(List.of(use("api.key")))).isEmpty();
        assertThat(rates.of("api.key")).hasValue(Rate.parse("2/min"));
    }

    @Test
    void lateScopeThatMakesAVariableAmbiguousIsRefusedAndLeavesTheOtherInForce() {
        rates.start(Set.of("api_key"), sources.read(Set.of("api_key")));
        assertThat(rates.problemsWith(List.of(use("api.key")))).isNotEmpty();
        assertThat(rates.of("api_key")).hasValue(Rate.parse("2/min"));
    }

    private static ScopeUse use(String scope) {
        return new ScopeUse("Late.get", "ScopedRateThrottle", scope, Optional.empty(), 1);
    }
}
