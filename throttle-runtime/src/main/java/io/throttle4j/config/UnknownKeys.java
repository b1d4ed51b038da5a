package io.throttle4j.config;

import io.throttle4j.suggest.Nearest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reports a key that does not exist: an error where it can only be ours, a warning where others write too. */
final class UnknownKeys {

    private final Findings findings;
    private final Set<String> known = new TreeSet<>(Keys.all().keySet());

    UnknownKeys(Findings findings, Set<String> scopesInUse) {
        this.findings = findings;
        scopesInUse.forEach(scope -> known.add(Keys.RATES + scope));
    }

    void report(String key, ConfigurationSource source) {
        String found = "unknown key \"" + key + "\" in " + source.name();
        if (source.kind() == ConfigurationSource.Kind.AMBIENT) {
            findings.warning(found + " is ignored; " + advice(key));
        } else {
            findings.problem(found + "; " + advice(key));
        }
    }

    private String advice(String key) {
        return nearest(key)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElseGet(() -> "the keys are " + String.join(", ", ThrottleSettings.keys()));
    }

    private Optional<String> nearest(String key) {
        String spelling = key.toLowerCase(Locale.ROOT).replace('_', '-');
        return asRate(key).or(() -> Nearest.to(key, known)).or(() -> Nearest.to(spelling, known));
    }

    /** The key with its first two parts put right, if they were nearly {@code throttle.rates}. */
    private static Optional<String> asRate(String key) {
        int scopeStart = key.indexOf('.', key.indexOf('.') + 1) + 1;
        if (scopeStart == 0 || scopeStart == key.length()) {
            return Optional.empty();
        }
        return Nearest.to(key.substring(0, scopeStart), Set.of(Keys.RATES))
                .map(rates -> rates + key.substring(scopeStart));
    }
}
