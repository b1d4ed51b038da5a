package io.throttle4j.config;

import io.throttle4j.Rate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads settings from layered sources and reports everything that is wrong with them.
 *
 * <p>A value is checked even when a later source overrides it: it would be the value in force once the other is taken
 * away.
 */
public final class SettingsReader {

    private static final int SHORTEST_SECRET = 16;

    private final Findings findings = new Findings();
    private final Set<String> unreadable = new HashSet<>();
    private final Values values = new Values();
    private final Map<String, Rate> rates = new TreeMap<>();
    private final Map<String, Setting<?>> settings = Keys.all();

    private SettingsReader() {}

    /**
     * Reads all sources.
     *
     * @param laterWins the sources, the one that overrides all others last
     * @param scopesInUse the scopes that some throttle of the application looks a rate up by
     */
    public static Reading read(List<ConfigurationSource> laterWins, Set<String> scopesInUse) {
        return new SettingsReader().readAll(laterWins, scopesInUse);
    }

    private Reading readAll(List<ConfigurationSource> sources, Set<String> scopesInUse) {
        List<Entry> entries = new EntryFinder(findings, scopesInUse).find(sources);
        new FileConflicts(findings).check(entries);
        entries.forEach(this::read);
        new UnusedScopes(findings, scopesInUse).check(entries, values.get(Keys.SHADOW_SCOPES));
        warnOfShortSecret();
        return new Reading(new ThrottleSettings(values, rates), unreadable, findings.problems(), findings.warnings());
    }

    private void read(Entry entry) {
        try {
            if (Keys.isRate(entry.key())) {
                rates.put(Keys.scopeOf(entry.key()), Rate.parse(entry.value()));
            } else {
                put(Objects.requireNonNull(settings.get(entry.key())), entry.value());
            }
        } catch (IllegalArgumentException invalid) {
            unreadable.add(entry.key());
            findings.problem(entry.place() + ": " + invalid.getMessage());
        }
    }

    private <T> void put(Setting<T> setting, String text) {
        values.put(setting, setting.read(text));
    }

    private void warnOfShortSecret() {
        if (values.get(Keys.KEY_SECRET)
                .filter(secret -> secret.length() < SHORTEST_SECRET)
                .isPresent()) {
            findings.warning(Keys.KEY_SECRET.key() + " is shorter than " + SHORTEST_SECRET
                    + " characters; a secret that can be guessed hides nothing, use a longer one");
        }
    }
}
