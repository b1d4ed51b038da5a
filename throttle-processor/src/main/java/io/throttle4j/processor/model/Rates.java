package io.throttle4j.processor.model;

import io.throttle4j.Rate;
import io.throttle4j.suggest.Nearest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The rates that are known at compile time.
 *
 * @param source where they were read, for messages; empty when no rates are known
 * @param written the rates by scope
 * @param otherKeys what else there is beside the rates
 */
public record Rates(Optional<String> source, SortedMap<String, WrittenRate> written, Set<String> otherKeys) {
    /** What the key of a rate starts with; its scope follows. */
    public static final String KEY = "throttle.rates.";

    private static final String SHORT_KEY = "rates.";

    /** Copies the keys. */
    public Rates {
        otherKeys = Set.copyOf(otherKeys);
    }

    /** Rates that come from somewhere the compiler cannot see: nothing can be checked. */
    public static Rates unknown() {
        return new Rates(Optional.empty(), new TreeMap<>(), Set.of());
    }

    /** Rates read from the properties in {@code source}. */
    public static Rates known(String source, Map<String, String> properties) {
        SortedMap<String, WrittenRate> written = new TreeMap<>();
        Set<String> otherKeys = new HashSet<>();
        properties.forEach((key, value) -> {
            if (key.startsWith(KEY)) {
                written.put(key.substring(KEY.length()), WrittenRate.read(value));
            } else {
                otherKeys.add(key);
            }
        });
        return new Rates(Optional.of(source), written, otherKeys);
    }

    /** The key that was probably meant for {@code scope} and is none of a rate, {@code throttle.rate.} for instance. */
    public Optional<String> misspeltKey(String scope) {
        List<String> endings = otherKeys.stream()
                .filter(key -> key.matches("(?s).*[^\\p{Alnum}]" + Pattern.quote(scope)))
                .toList();
        return Nearest.to(KEY + scope, endings).or(() -> Nearest.to(SHORT_KEY + scope, endings));
    }

    /** The scopes that have a rate, valid or not. */
    public Set<String> scopes() {
        return written.keySet();
    }

    /** The rate of {@code scope}; empty when it has none or an invalid one. */
    public Optional<Rate> of(String scope) {
        return Optional.ofNullable(written.get(scope)).flatMap(WrittenRate::rate);
    }

    /** Why the rate of {@code scope} cannot be read; empty when it can, or when there is none. */
    public Optional<String> flaw(String scope) {
        return Optional.ofNullable(written.get(scope)).flatMap(WrittenRate::flaw);
    }
}
