package io.throttle4j.config;

import static io.throttle4j.config.Sources.ambient;
import static io.throttle4j.config.Sources.code;
import static io.throttle4j.config.Sources.environment;
import static io.throttle4j.config.Sources.file;
import static io.throttle4j.config.Sources.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throttle4j.Rate;
import io.throttle4j.identity.ForwardedHeader;
import io.throttle4j.identity.TrustedProxies;
import io.throttle4j.store.location.RedisUrl;
import io.throttle4j.store.location.StoreLocation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {

    @Test
    void knowsWhatIsNotSet() {
        ThrottleSettings settings = read().settingsOrThrow();

        assertThat(settings.enabled()).isTrue();
        assertThat(settings.rates()).isEmpty();
        assertThat(settings.defaultClasses()).isEmpty();
        assertThat(settings.store()).isEqualTo(new StoreLocation.Memory());
        assertThat(settings.keyPrefix()).isEqualTo("throttle");
        assertThat(settings.maxClients()).isEqualTo(100_000);
        assertThat(settings.trustedProxies()).isEqualTo(TrustedProxies.none());
        assertThat(settings.forwardedHeader()).isEqualTo(ForwardedHeader.X_FORWARDED_FOR);
        assertThat(settings.ipv6Prefix()).isEqualTo(64);
        assertThat(settings.onStoreFailure()).isEqualTo(StoreFailurePolicy.LOCAL);
        assertThat(settings.storeTimeout()).isEqualTo(Duration.ofMillis(250));
        assertThat(settings.keySecret()).isEmpty();
        assertThat(settings.shadow()).isFalse();
        assertThat(settings.shadowScopes()).isEmpty();
        assertThat(settings.priority()).isEmpty();
        assertThat(settings.problemJson()).isFalse();
        assertThat(settings.autoRegister()).isFalse();
        assertThat(settings).hasToString(ThrottleSettings.defaults().toString());
    }

    @Test
    void readsEveryKey() {
        Reading reading = read(file(
                "throttle.enabled", "FALSE",
                "throttle.rates.anon", "100/hour",
                "throttle.rates.user", "10/s, 1000/day; gcra",
                "throttle.default-classes", "org.example.A, org.example.B$C",
                "throttle.store", " redis://ada:s3cret@host/1 ",
                "throttle.key-prefix", " my-app:1.a_b ",
                "throttle.max-clients", "1",
                "throttle.trusted-proxies", "10.0.0.0/8",
                "throttle.forwarded-header", "forwarded",
                "throttle.ipv6-prefix", "128",
                "throttle.on-store-failure", "deny",
                "throttle.store-timeout", "2s",
                "throttle.key-secret", "0123456789abcdef",
                "throttle.shadow", "true",
                "throttle.shadow-scopes", "user,anon",
                "throttle.priority", "-5",
                "throttle.problem-json", "true",
                "throttle.auto-register", "true"));
        ThrottleSettings settings = reading.settingsOrThrow();

        assertThat(reading.warnings()).isEmpty();
        assertThat(settings.enabled()).isFalse();
        assertThat(settings.rates())
                .containsEntry("anon", Rate.parse("100/hour"))
                .containsEntry("user", Rate.parse("10/s,1000/day;gcra"));
        assertThat(settings.defaultClasses()).contains(List.of("org.example.A", "org.example.B$C"));
        assertThat(settings.store()).isEqualTo(RedisUrl.parse("redis://ada:s3cret@host/1"));
        assertThat(settings.keyPrefix()).isEqualTo("my-app:1.a_b");
        assertThat(settings.maxClients()).isOne();
        assertThat(settings.trustedProxies()).isEqualTo(TrustedProxies.parse("10.0.0.0/8"));
        assertThat(settings.forwardedHeader()).isEqualTo(ForwardedHeader.FORWARDED);
        assertThat(settings.ipv6Prefix()).isEqualTo(128);
        assertThat(settings.onStoreFailure()).isEqualTo(StoreFailurePolicy.DENY);
        assertThat(settings.storeTimeout()).isEqualTo(Duration.ofSeconds(2));
        assertThat(settings.keySecret()).contains("0123456789abcdef");
        assertThat(settings.shadow()).isTrue();
        assertThat(settings.shadowScopes()).containsExactlyInAnyOrder("user", "anon");
        assertThat(settings.priority()).hasValue(-5);
        assertThat(settings.problemJson()).isTrue();
        assertThat(settings.autoRegister()).isTrue();
        assertThat(settings.toString())
                .contains("throttle.key-secret=***", "throttle.store=redis://***@host:6379/1")
                .doesNotContain("0123456789abcdef", "s3cret", "ada");
    }

    @Test
    void letsLaterSourcesWin() {
        ThrottleSettings settings = read(
                        code("throttle.rates.anon", "1/s", "throttle.max-clients", "1", "throttle.ipv6-prefix", "48"),
                        file("throttle.rates.anon", "2/s", "throttle.max-clients", "2"),
                        environment("THROTTLE_RATES_ANON", "3/s"))
                .settingsOrThrow();

        assertThat(settings.rates()).containsEntry("anon", Rate.parse("3/s"));
        assertThat(settings.maxClients()).isEqualTo(2);
        assertThat(settings.ipv6Prefix()).isEqualTo(48);
    }

    @Test
    void tellsGivenEmptyFromNotGiven() {
        assertThat(read(file("throttle.default-classes", "")).settings().defaultClasses())
                .contains(List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "enabled|yes|\"yes\" is neither true nor false",
                "max-clients|0|\"0\" is not a whole number from 1 to 2147483647",
                "max-clients|99999999999999999999|\"99999999999999999999\" is not a whole number from 1 to 2147483647",
                "ipv6-prefix|129|\"129\" is not a whole number from 1 to 128",
                "priority|high|\"high\" is not a whole number from -2147483648 to 2147483647",
                "on-store-failure|alow|\"alow\" is unknown; did you mean \"allow\"? use one of allow, deny, local",
                "on-store-failure|retry|\"retry\" is unknown; use one of allow, deny, local",
                "store-timeout|0ms|\"0ms\" is not a time above zero; write 250ms or 2s for instance",
                "store-timeout|250|\"250\" is not a time above zero; write 250ms or 2s for instance",
                "default-classes|a,,b|\"a,,b\" has nothing beside a comma; write names separated by single commas",
                "forwarded-header|x-real-ip|\"x-real-ip\" is no forwarding header; use x-forwarded-for or forwarded",
                "trusted-proxies|-1|the number of proxies is -1; use 0 or more",
                "store|rediss://ada:p@ss/w@host:1/0?x=y|\"rediss://***\" cannot be read before its last @; in user and"
                        + " password write %40 for @, %2F for /, %3F for ?, %23 for # and %20 for a space",
                "key-prefix|a{b}|\"a{b}\" is no prefix of keys; write 1 to 64 letters, digits, dashes, underscores, dots"
                        + " or colons, \"throttle\" for instance",
                "key-prefix|' '|\" \" is no prefix of keys; write 1 to 64 letters, digits, dashes, underscores, dots or"
                        + " colons, \"throttle\" for instance",
                "key-secret|' '|the secret is blank; give at least 16 characters, or leave the key out to keep"
                        + " identities readable",
            })
    void saysWhatIsWrongWithAValue(String name, String value, String problem) {
        assertThat(read(file("throttle." + name, value)).problems())
                .containsExactly("throttle." + name + " in META-INF/throttle.properties: " + problem);
    }

    @Test
    void wrapsWhatIsWrongWithARate() {
        assertThat(read(file("throttle.rates.anon", "5/month")).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith(
                                "throttle.rates.anon in META-INF/throttle.properties: rate \"5/month\": unknown unit"
                                        + " \"month\""));
    }

    @Test
    void namesTheVariableOfABadValue() {
        assertThat(read(environment("THROTTLE_MAX_CLIENTS", "many")).problems())
                .containsExactly("THROTTLE_MAX_CLIENTS in the environment: \"many\" is not a whole number from 1 to"
                        + " 2147483647");
    }

    @Test
    void checksWhatALaterSourceOverrides() {
        Reading reading = read(file("throttle.shadow", "maybe"), ambient("throttle.shadow", "true"));

        assertThat(reading.settings().shadow()).isTrue();
        assertThat(reading.problems())
                .containsExactly(
                        "throttle.shadow in META-INF/throttle.properties: \"maybe\" is neither true nor false");
    }

    @Test
    void reportsEverythingAtOnce() {
        Reading reading =
                read(file("throttle.enabled", "1", "throttle.foo", "2"), environment("THROTTLE_RATES_ANON", "lots"));

        assertThatThrownBy(reading::settingsOrThrow)
                .isInstanceOfSatisfying(
                        ThrottleConfigurationException.class,
                        exception -> assertThat(exception.problems())
                                .isEqualTo(reading.problems())
                                .hasSize(3))
                .hasMessageStartingWith("Throttle4j cannot be deployed: 3 problems\n  1. ")
                .hasMessageContaining("\n  3. ");
    }

    @Test
    void warnsOfASecretThatCanBeGuessed() {
        Reading reading = read(environment("THROTTLE_KEY_SECRET", "hunter2"));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.warnings())
                .containsExactly("throttle.key-secret is shorter than 16 characters; a secret that can be guessed hides"
                        + " nothing, use a longer one");
    }

    @Test
    void warnsOfScopesThatNobodyUses() {
        Reading reading = read(
                code("throttle.rates.anno", "1/s"),
                file("throttle.rates.anno", "1/s", "throttle.rates.exports", "1/s", "throttle.shadow-scopes", "usr"));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.warnings())
                .containsExactly(
                        "throttle.rates.anno in META-INF/throttle.properties: no throttle uses the scope \"anno\";"
                                + " did you mean \"anon\"?",
                        "throttle.rates.exports in META-INF/throttle.properties: no throttle uses the scope"
                                + " \"exports\"; the scopes in use are anon, user",
                        "throttle.shadow-scopes: no throttle uses the scope \"usr\"; did you mean \"user\"?");
        assertThat(SettingsReader.read(List.of(code("throttle.rates.a", "1/s")), Set.of())
                        .warnings())
                .containsExactly(
                        "throttle.rates.a in the builder: no throttle uses the scope \"a\"; no scope is in" + " use");
    }

    @Test
    void refusesFilesThatDisagree() {
        ConfigurationSource one =
                new ConfigurationSource("one.jar", ConfigurationSource.Kind.FILE, Map.of("throttle.shadow", "true"));

        assertThat(read(one, file("throttle.shadow", "false")).problems())
                .containsExactly("throttle.shadow has different values in one.jar and in META-INF/throttle.properties;"
                        + " only the order of the class path would decide, remove one of them");
        assertThat(read(one, file("throttle.shadow", "true")).problems()).isEmpty();
        assertThat(read(code("throttle.shadow", "false"), one).problems()).isEmpty();
    }
}
