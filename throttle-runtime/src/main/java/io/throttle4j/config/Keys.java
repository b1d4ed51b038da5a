package io.throttle4j.config;

import io.throttle4j.identity.ForwardedHeader;
import io.throttle4j.identity.TrustedProxies;
import io.throttle4j.store.location.StoreLocation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Every setting there is. Rates are apart: their keys are {@value #RATES} and a scope. */
final class Keys {

    static final String PREFIX = "throttle.";
    static final String RATES = "throttle.rates.";
    static final String ANY_RATE = RATES + "<scope>";

    static final Setting<Boolean> ENABLED = new Setting<>("enabled", true, TextValues::trueOrFalse);
    static final Setting<Optional<List<String>>> DEFAULT_CLASSES =
            new Setting<>("default-classes", Optional.empty(), text -> Optional.of(TextValues.names(text)));
    static final Setting<StoreLocation> STORE =
            new Setting<>("store", new StoreLocation.Memory(), StoreLocation::parse);
    static final Setting<String> KEY_PREFIX = new Setting<>("key-prefix", "throttle", TextValues::keyPrefix);
    static final Setting<Integer> MAX_CLIENTS =
            new Setting<>("max-clients", 100_000, text -> TextValues.wholeNumber(text, 1, Integer.MAX_VALUE));
    static final Setting<TrustedProxies> TRUSTED_PROXIES =
            new Setting<>("trusted-proxies", TrustedProxies.none(), TrustedProxies::parse);
    static final Setting<ForwardedHeader> FORWARDED_HEADER =
            new Setting<>("forwarded-header", ForwardedHeader.X_FORWARDED_FOR, ForwardedHeader::parse);
    static final Setting<Integer> IPV6_PREFIX =
            new Setting<>("ipv6-prefix", 64, text -> TextValues.wholeNumber(text, 1, 128));
    static final Setting<StoreFailurePolicy> ON_STORE_FAILURE = new Setting<>(
            "on-store-failure", StoreFailurePolicy.LOCAL, text -> TextValues.oneOf(StoreFailurePolicy.class, text));
    static final Setting<Duration> STORE_TIMEOUT =
            new Setting<>("store-timeout", Duration.ofMillis(250), TextValues::duration);
    static final Setting<Optional<String>> KEY_SECRET = new Setting<>(
            PREFIX + "key-secret", Optional.empty(), TextValues::secret, secret -> secret.isPresent() ? "***" : "none");
    static final Setting<Boolean> SHADOW = new Setting<>("shadow", false, TextValues::trueOrFalse);
    static final Setting<Set<String>> SHADOW_SCOPES =
            new Setting<>("shadow-scopes", Set.of(), text -> Set.copyOf(TextValues.names(text)));
    static final Setting<OptionalInt> PRIORITY = new Setting<>(
            "priority",
            OptionalInt.empty(),
            text -> OptionalInt.of(TextValues.wholeNumber(text, Integer.MIN_VALUE, Integer.MAX_VALUE)));
    static final Setting<Boolean> PROBLEM_JSON = new Setting<>("problem-json", false, TextValues::trueOrFalse);
    static final Setting<Boolean> AUTO_REGISTER = new Setting<>("auto-register", false, TextValues::trueOrFalse);

    private static final List<Setting<?>> ALL = List.of(
            ENABLED,
            DEFAULT_CLASSES,
            STORE,
            KEY_PREFIX,
            MAX_CLIENTS,
            TRUSTED_PROXIES,
            FORWARDED_HEADER,
            IPV6_PREFIX,
            ON_STORE_FAILURE,
            STORE_TIMEOUT,
            KEY_SECRET,
            SHADOW,
            SHADOW_SCOPES,
            PRIORITY,
            PROBLEM_JSON,
            AUTO_REGISTER);

    private Keys() {}

    /** All settings by key, sorted. */
    static Map<String, Setting<?>> all() {
        Map<String, Setting<?>> byKey = new TreeMap<>();
        ALL.forEach(setting -> byKey.put(setting.key(), setting));
        return byKey;
    }

    static boolean isRate(String key) {
        return key.startsWith(RATES) && key.length() > RATES.length();
    }

    static String scopeOf(String rateKey) {
        return rateKey.substring(RATES.length());
    }
}
