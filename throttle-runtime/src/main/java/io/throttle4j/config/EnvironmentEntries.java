package io.throttle4j.config;

import io.throttle4j.suggest.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds what environment variables set.
 *
 * <p>A name in capitals has lost the case and the punctuation of its scope, so scopes are matched against those that
 * exist: first those in use, then those that another source gives a rate.
 */
final class EnvironmentEntries {

    private final Findings findings;
    private final Set<String> scopesInUse;
    private final Set<String> scopesWithRate;
    private final Map<String, String> keysByVariable = new HashMap<>();

    EnvironmentEntries(Findings findings, Set<String> scopesInUse, Set<String> scopesWithRate) {
        this.findings = findings;
        this.scopesInUse = scopesInUse;
        this.scopesWithRate = scopesWithRate;
        Keys.all().keySet().forEach(key -> keysByVariable.put(EnvironmentNames.of(key), key));
    }

    List<Entry> find(ConfigurationSource source) {
        List<Entry> entries = new ArrayList<>();
        source.values()
                .forEach((variable, value) ->
                        key(variable, source).ifPresent(key -> entries.add(new Entry(key, value, variable, source))));
        return entries;
    }

    private Optional<String> key(String variable, ConfigurationSource source) {
        if (variable.startsWith(EnvironmentNames.RATES)) {
            return rateKey(variable, source);
        }
        Optional<String> key = Optional.ofNullable(keysByVariable.get(variable));
        if (key.isEmpty() && variable.startsWith(EnvironmentNames.PREFIX)) {
            warn("unknown variable \"" + variable + "\" in " + source.name(), variable);
        }
        return key;
    }

    private Optional<String> rateKey(String variable, ConfigurationSource source) {
        List<String> scopes = matching(variable, scopesInUse);
        if (scopes.isEmpty()) {
            scopes = matching(variable, scopesWithRate);
        }
        if (scopes.isEmpty()) {
            warn(variable + " in " + source.name() + " matches no scope and", variable);
        } else if (scopes.size() > 1) {
            ambiguous(variable + " in " + source.name(), scopes);
        }
        return scopes.size() == 1 ? Optional.of(Keys.RATES + scopes.get(0)) : Optional.empty();
    }

    private static List<String> matching(String variable, Set<String> scopes) {
        return scopes.stream()
                .filter(scope -> EnvironmentNames.of(Keys.RATES + scope).equals(variable))
                .sorted()
                .toList();
    }

    private void ambiguous(String place, List<String> scopes) {
        String names = scopes.stream().map(scope -> "\"" + scope + "\"").collect(Collectors.joining(" and "));
        String keys = scopes.stream().map(scope -> Keys.RATES + scope).collect(Collectors.joining(" and "));
        findings.problem(place + " matches the scopes " + names + "; set " + keys
                + " in a file or as system properties instead");
    }

    private void warn(String found, String variable) {
        Set<String> variables = new TreeSet<>(keysByVariable.keySet());
        scopesInUse.forEach(scope -> variables.add(EnvironmentNames.of(Keys.RATES + scope)));
        findings.warning(found + " is ignored"
                + Nearest.to(variable, variables)
                        .map(near -> "; did you mean \"" + near + "\"?")
                        .orElse(""));
    }
}
