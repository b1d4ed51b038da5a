package io.throttle4j.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Warns of settings for scopes that no throttle uses. */
final class UnusedScopes {

    private final Findings findings;
    private final Set<String> scopesInUse;

    UnusedScopes(Findings findings, Set<String> scopesInUse) {
        this.findings = findings;
        this.scopesInUse = new TreeSet<>(scopesInUse);
    }

    /** Names each scope once, at the place that is in force. */
    void check(List<Entry> entries, Set<String> shadowScopes) {
        Map<String, Entry> unused = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (Keys.isRate(entry.key()) && !scopesInUse.contains(Keys.scopeOf(entry.key()))) {
                unused.put(Keys.scopeOf(entry.key()), entry);
            }
        }
        unused.forEach((scope, entry) -> warn(entry.place(), scope));
        new TreeSet<>(shadowScopes)
                .stream()
                        .filter(scope -> !scopesInUse.contains(scope))
                        .forEach(scope -> warn(Keys.SHADOW_SCOPES.key(), scope));
    }

    private void warn(String place, String scope) {
        String meant = Suggestion.forName(scope, scopesInUse);
        String advice = meant.isEmpty() ? scopesThereAre() : ";" + meant;
        findings.warning(place + ": no throttle uses the scope \"" + scope + "\"" + advice);
    }

    private String scopesThereAre() {
        return scopesInUse.isEmpty()
                ? "; no scope is in use"
                : "; the scopes in use are " + String.join(", ", scopesInUse);
    }
}
