package io.throttle4j.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who finds a rate missing can tell that it is there, but cannot be read, wherever it was written. */
class UnreadableKeysTest {

    @Test
    void rateInTheEnvironmentThatCannotBeReadIsNamedByItsDottedKey() {
        Reading reading = SettingsReader.read(
                List.of(ConfigurationSource.environment(Map.of("THROTTLE_RATES_API_KEY", "5/month"))),
                Set.of("api_key"));
        assertThat(reading.unreadable()).containsExactly("throttle.rates.api_key");
        assertThat(reading.problems())
                .singleElement()
                .asString()
                .startsWith("THROTTLE_RATES_API_KEY in the environment");
    }

    @Test
    void readableSettingsAreNotNamed() {
        Reading reading = SettingsReader.read(
                List.of(ConfigurationSource.environment(Map.of("THROTTLE_RATES_ANON", "5/min"))), Set.of("anon"));
        assertThat(reading.unreadable()).isEmpty();
    }
}
