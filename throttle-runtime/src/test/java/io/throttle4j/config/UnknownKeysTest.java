package io.throttle4j.config;

import static io.throttle4j.config.Sources.ambient;
import static io.throttle4j.config.Sources.code;
import static io.throttle4j.config.Sources.file;
import static io.throttle4j.config.Sources.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownKeysTest {

    private static final String ALL_KEYS = "throttle.auto-register, throttle.default-classes, throttle.enabled,"
            + " throttle.forwarded-header, throttle.ipv6-prefix, throttle.key-prefix, throttle.key-secret,"
            + " throttle.max-clients, throttle.on-store-failure, throttle.priority, throttle.problem-json,"
            + " throttle.rates.<scope>, throttle.shadow, throttle.shadow-scopes, throttle.store, throttle.store-timeout,"
            + " throttle.trusted-proxies";

    @ParameterizedTest
    @CsvSource({
        "throttle.rate.anon, throttle.rates.anon",
        "throttle.rate.a.b, throttle.rates.a.b",
        "throttle.trustedProxies, throttle.trusted-proxies",
        "throttle.MAX_CLIENTS, throttle.max-clients",
        "throttle.stoer, throttle.store",
        "throtle.rates.anon, throttle.rates.anon",
        "Throttle.store, throttle.store",
    })
    void asksWhatWasMeant(String key, String meant) {
        assertThat(read(file(key, "1/s")).problems())
                .containsExactly(
                        "unknown key \"" + key + "\" in META-INF/throttle.properties; did you mean \"" + meant + "\"?");
    }

    @Test
    void listsTheKeysWhenNothingIsNear() {
        assertThat(read(code("throttle.colour", "red")).problems())
                .containsExactly("unknown key \"throttle.colour\" in the builder; the keys are " + ALL_KEYS);
        assertThat(read(code("throttle.rates.", "1/s")).problems()).hasSize(1);
    }

    @Test
    void onlyWarnsWhereOthersWriteToo() {
        Reading reading = read(ambient("throttle.stoer", "memory", "user.home", "/"));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.warnings())
                .containsExactly("unknown key \"throttle.stoer\" in the system properties is ignored; did you mean"
                        + " \"throttle.store\"?");
    }

    @Test
    void leavesTheKeysOfOthersAlone() {
        assertThat(read(code("throtle.store", "x", "jersey.config", "y"), file("server.port", "1"))
                        .problems())
                .isEmpty();
    }
}
