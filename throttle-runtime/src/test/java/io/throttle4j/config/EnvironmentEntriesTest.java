package io.throttle4j.config;

import static io.throttle4j.config.Sources.environment;
import static io.throttle4j.config.Sources.file;
import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Rate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentEntriesTest {

    @ParameterizedTest
    @ValueSource(strings = {"api_key", "api.key", "api-key", "API_KEY", "Api Key"})
    void matchesTheScopeInUse(String scope) {
        Reading reading = SettingsReader.read(List.of(environment("THROTTLE_RATES_API_KEY", "3/min")), Set.of(scope));

        assertThat(reading.settings().rates()).containsOnly(Map.entry(scope, Rate.parse("3/min")));
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void matchesAScopeThatAnotherSourceGivesARate() {
        Reading reading = SettingsReader.read(
                List.of(file("throttle.rates.api.key", "1/s"), environment("THROTTLE_RATES_API_KEY", "3/min")),
                Set.of());

        assertThat(reading.settings().rates()).containsEntry("api.key", Rate.parse("3/min"));
    }

    @Test
    void prefersTheScopeInUse() {
        Reading reading = SettingsReader.read(
                List.of(file("throttle.rates.api.key", "1/s"), environment("THROTTLE_RATES_API_KEY", "3/min")),
                Set.of("api_key"));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.settings().rates()).containsEntry("api_key", Rate.parse("3/min"));
    }

    @Test
    void refusesToGuessBetweenTwoScopes() {
        Reading reading = SettingsReader.read(
                List.of(environment("THROTTLE_RATES_API_KEY", "3/min")), Set.of("api_key", "api.key"));

        assertThat(reading.problems())
                .containsExactly("THROTTLE_RATES_API_KEY in the environment matches the scopes \"api.key\" and"
                        + " \"api_key\"; set throttle.rates.api.key and throttle.rates.api_key in a file or as system"
                        + " properties instead");
    }

    @Test
    void warnsOfWhatItDoesNotKnow() {
        Reading reading = SettingsReader.read(
                List.of(environment(
                        "THROTTLE_COLOUR", "red",
                        "THROTTLE_RATES_ANNON", "3/min",
                        "THROTTLE_RATES_EXPORTS", "bad",
                        "THROTTLE_STOER", "memory",
                        "throttle_store", "lower case is not ours",
                        "PATH", "/bin")),
                Set.of("anon"));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.warnings())
                .containsExactly(
                        "unknown variable \"THROTTLE_COLOUR\" in the environment is ignored",
                        "THROTTLE_RATES_ANNON in the environment matches no scope and is ignored; did you mean"
                                + " \"THROTTLE_RATES_ANON\"?",
                        "THROTTLE_RATES_EXPORTS in the environment matches no scope and is ignored",
                        "unknown variable \"THROTTLE_STOER\" in the environment is ignored; did you mean"
                                + " \"THROTTLE_STORE\"?");
    }
}
