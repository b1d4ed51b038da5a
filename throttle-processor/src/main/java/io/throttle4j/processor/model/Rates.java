package io.throttle4j.processor.model;

import io.throttle4j.InvalidRateException;
import io.throttle4j.Rate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rates that are known at compile time.
 *
 * @param source where they were read, for messages; empty when no rates are known
 * @param written the rates by scope, as written
 */
public record Rates(Optional<String> source, SortedMap<String, String> written) {

    /** Rates that come from somewhere the compiler cannot see: nothing can be checked. */
    public static Rates unknown() {
        return new Rates(Optional.empty(), new TreeMap<>());
    }

    /** Rates read from {@code source}. */
    public static Rates known(String source, Map<String, String> written) {
        return new Rates(Optional.of(source), new TreeMap<>(written));
    }

    /** The scopes that have a rate, valid or not. */
    public Set<String> scopes() {
        return written.keySet();
    }

    /** The rate of {@code scope}; empty when it has none or an invalid one. */
    public Optional<Rate> of(String scope) {
        return Optional.ofNullable(written.get(scope)).flatMap(Rates::parsed);
    }

    /** Why the rate of {@code scope} cannot be read; empty when it can, or when there is none. */
    public Optional<String> flaw(String scope) {
        try {
            Optional.ofNullable(written.get(scope)).ifPresent(Rate::parse);
            return Optional.empty();
        } catch (InvalidRateException invalid) {
            return Optional.of(String.valueOf(invalid.getMessage()));
        }
    }

    private static Optional<Rate> parsed(String text) {
        try {
            return Optional.of(Rate.parse(text));
        } catch (InvalidRateException invalid) {
            return Optional.empty();
        }
    }
}
