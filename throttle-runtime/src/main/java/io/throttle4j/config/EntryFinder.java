package io.throttle4j.config;

import io.throttle4j.suggest.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the values under known keys in all sources and reports the unknown keys. */
final class EntryFinder {

    private final Findings findings;
    private final Set<String> scopesInUse;
    private final UnknownKeys unknownKeys;

    EntryFinder(Findings findings, Set<String> scopesInUse) {
        this.findings = findings;
        this.scopesInUse = scopesInUse;
        this.unknownKeys = new UnknownKeys(findings, scopesInUse);
    }

    /** The entries in the order of the sources. */
    List<Entry> find(List<ConfigurationSource> sources) {
        EnvironmentEntries environment = new EnvironmentEntries(findings, scopesInUse, scopesWithRate(sources));
        List<Entry> entries = new ArrayList<>();
        for (ConfigurationSource source : sources) {
            entries.addAll(
                    source.kind() == ConfigurationSource.Kind.ENVIRONMENT ? environment.find(source) : find(source));
        }
        return entries;
    }

    private List<Entry> find(ConfigurationSource source) {
        List<Entry> entries = new ArrayList<>();
        source.values().forEach((key, value) -> {
            if (Keys.all().containsKey(key) || Keys.isRate(key)) {
                entries.add(new Entry(key, value, key, source));
            } else if (isMeantForUs(key, source)) {
                unknownKeys.report(key, source);
            }
        });
        return entries;
    }

    /** In a file of our own a misspelt prefix is a mistake; elsewhere it is somebody else's key. */
    private static boolean isMeantForUs(String key, ConfigurationSource source) {
        if (key.startsWith(Keys.PREFIX)) {
            return true;
        }
        String prefix = key.substring(0, key.indexOf('.') + 1);
        return source.kind() == ConfigurationSource.Kind.FILE
                && Nearest.to(prefix, List.of(Keys.PREFIX)).isPresent();
    }

    private static Set<String> scopesWithRate(List<ConfigurationSource> sources) {
        Set<String> scopes = new TreeSet<>();
        for (ConfigurationSource source : sources) {
            source.values().keySet().stream()
                    .filter(Keys::isRate)
                    .map(Keys::scopeOf)
                    .forEach(scopes::add);
        }
        return scopes;
    }
}
