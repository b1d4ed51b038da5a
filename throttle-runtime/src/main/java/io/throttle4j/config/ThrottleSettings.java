package io.throttle4j.config;

import io.throttle4j.Rate;
import io.throttle4j.identity.ForwardedHeader;
import io.throttle4j.identity.TrustedProxies;
import io.throttle4j.store.location.StoreLocation;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;

/** The whole configuration, checked. Immutable. */
public final class ThrottleSettings {

    private final Values values;
    private final Map<String, Rate> rates;

    ThrottleSettings(Values values, Map<String, Rate> rates) {
        this.values = values.copy();
        this.rates = Collections.unmodifiableMap(new TreeMap<>(rates));
    }

    /** The settings when nobody sets anything. */
    public static ThrottleSettings defaults() {
        return new ThrottleSettings(new Values(), Map.of());
    }

    /** The names of all keys, sorted; {@code throttle.rates.<scope>} stands for the keys of rates. */
    public static Set<String> keys() {
        Set<String> keys = new TreeSet<>(Keys.all().keySet());
        keys.add(Keys.ANY_RATE);
        return Collections.unmodifiableSet(keys);
    }

    /** Whether requests are throttled at all: {@code throttle.enabled}, true unless set. */
    public boolean enabled() {
        return values.get(Keys.ENABLED);
    }

    /** The rates by scope, sorted: {@code throttle.rates.<scope>}. */
    public Map<String, Rate> rates() {
        return rates;
    }

    /** The names of the project-wide default classes: {@code throttle.default-classes}; empty unless set. */
    public Optional<List<String>> defaultClasses() {
        return values.get(Keys.DEFAULT_CLASSES);
    }

    /** Where counts live: {@code throttle.store}, in this process unless set. */
    public StoreLocation store() {
        return values.get(Keys.STORE);
    }

    /** What the names of all keys in a Redis begin with: {@code throttle.key-prefix}, {@code throttle} unless set. */
    public String keyPrefix() {
        return values.get(Keys.KEY_PREFIX);
    }

    /** How many clients the store in memory remembers: {@code throttle.max-clients}, from 1, 100,000 unless set. */
    public int maxClients() {
        return values.get(Keys.MAX_CLIENTS);
    }

    /** Whose forwarding headers are believed: {@code throttle.trusted-proxies}, nobody's unless set. */
    @SuppressWarnings("exports") // read by the feature only; users write text
    public TrustedProxies trustedProxies() {
        return values.get(Keys.TRUSTED_PROXIES);
    }

    /** The one forwarding header read: {@code throttle.forwarded-header}, {@code x-forwarded-for} unless set. */
    @SuppressWarnings("exports") // read by the feature only; users write text
    public ForwardedHeader forwardedHeader() {
        return values.get(Keys.FORWARDED_HEADER);
    }

    /** How many leading bits make IPv6 addresses one client: {@code throttle.ipv6-prefix}, 1 to 128, 64 unless set. */
    public int ipv6Prefix() {
        return values.get(Keys.IPV6_PREFIX);
    }

    /** What happens when the store fails: {@code throttle.on-store-failure}, {@code LOCAL} unless set. */
    public StoreFailurePolicy onStoreFailure() {
        return values.get(Keys.ON_STORE_FAILURE);
    }

    /** How long a check may wait for the store: {@code throttle.store-timeout}, above zero, 250 ms unless set. */
    public Duration storeTimeout() {
        return values.get(Keys.STORE_TIMEOUT);
    }

    /** What identities are hashed with before they leave: {@code throttle.key-secret}; empty unless set. */
    public Optional<String> keySecret() {
        return values.get(Keys.KEY_SECRET);
    }

    /** Whether every scope is only counted and never denied: {@code throttle.shadow}, false unless set. */
    public boolean shadow() {
        return values.get(Keys.SHADOW);
    }

    /** The scopes that are only counted and never denied: {@code throttle.shadow-scopes}; none unless set. */
    public Set<String> shadowScopes() {
        return values.get(Keys.SHADOW_SCOPES);
    }

    /** The priority of the filter: {@code throttle.priority}; empty unless set. */
    public OptionalInt priority() {
        return values.get(Keys.PRIORITY);
    }

    /** Whether problem+json is the preferred body of a denial: {@code throttle.problem-json}, false unless set. */
    public boolean problemJson() {
        return values.get(Keys.PROBLEM_JSON);
    }

    /** Whether the feature registers itself: {@code throttle.auto-register}, false unless set. */
    public boolean autoRegister() {
        return values.get(Keys.AUTO_REGISTER);
    }

    /** All settings by key; without the secret and without credentials. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", "ThrottleSettings[", "]");
        Keys.all().values().forEach(setting -> text.add(shown(setting)));
        rates.forEach((scope, rate) -> text.add(Keys.RATES + scope + "=" + rate));
        return text.toString();
    }

    private <T> String shown(Setting<T> setting) {
        return setting.key() + "=" + setting.show(values.get(setting));
    }
}
