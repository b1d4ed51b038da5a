package io.throttle4j.config.microprofile;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SysPropConfigSource;
import io.throttle4j.config.ConfigurationSource;
import io.throttle4j.config.SettingsReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MicroProfileSourcesTest {

    @Test
    void leavesTheEnvironmentAndSystemPropertiesToOurOwnSources() {
        List<ConfigurationSource> sources = sources(
                Map.of("throttle.rates.anon", "1/s", "throttle.store", "memory", "server.port", "1"),
                Map.of("THROTTLE_RATES_ANON", "2/s", "THROTTLE_RATES_USER", "3/s"));

        assertThat(sources).singleElement().satisfies(source -> {
            assertThat(source.name())
                    .isEqualTo("MicroProfile Config (PropertiesConfigSource[source=application.properties])");
            assertThat(source.kind()).isEqualTo(ConfigurationSource.Kind.PLATFORM);
            assertThat(source.values())
                    .containsOnly(Map.entry("throttle.rates.anon", "1/s"), Map.entry("throttle.store", "memory"));
        });
    }

    @Test
    void expandsExpressions() {
        assertThat(sources(Map.of("limit", "7", "throttle.rates.anon", "${limit}/s"), Map.of()))
                .singleElement()
                .extracting(source -> source.values().get("throttle.rates.anon"))
                .isEqualTo("7/s");
    }

    @Test
    void refusesUnknownKeys() {
        List<ConfigurationSource> sources = sources(Map.of("throttle.stoer", "memory"), Map.of());

        assertThat(SettingsReader.read(sources, Set.of()).problems())
                .containsExactly(
                        "unknown key \"throttle.stoer\" in MicroProfile Config (PropertiesConfigSource[source=application.properties]); did"
                                + " you mean \"throttle.store\"?");
    }

    @Test
    void asksTheConfigurationOfTheApplication() {
        assertThat(MicroProfileSources.find(MicroProfileSourcesTest.class.getClassLoader()))
                .isEmpty();
    }

    @Test
    void findsNothingWhereNothingIsConfigured() {
        assertThat(sources(Map.of(), Map.of())).isEmpty();
    }

    private static List<ConfigurationSource> sources(Map<String, String> file, Map<String, String> environment) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(
                        new PropertiesConfigSource(file, "application.properties", 100),
                        new EnvConfigSource(environment, 300),
                        new SysPropConfigSource())
                .build();
        return new MicroProfileReader(config).read();
    }
}
