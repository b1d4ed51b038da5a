package io.throttle4j.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports a key to which two files give different values: neither file is above the other. */
final class FileConflicts {

    private final Findings findings;

    FileConflicts(Findings findings) {
        this.findings = findings;
    }

    void check(List<Entry> entries) {
        Map<String, Entry> first = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.source().kind() == ConfigurationSource.Kind.FILE) {
                Entry other = first.putIfAbsent(entry.key(), entry);
                if (other != null && !other.value().equals(entry.value())) {
                    report(other, entry);
                }
            }
        }
    }

    /** Without the values, which may be secret. */
    private void report(Entry one, Entry other) {
        findings.problem(one.key() + " has different values in " + one.source().name() + " and in "
                + other.source().name() + "; only the order of the class path would decide, remove one of them");
    }
}
