package io.throttle4j.processor.fuzz;

import java.util.List;

/**
 * How one hierarchy's registries compare with the oracle.
 *
 * @param hierarchy what was compiled
 * @param actions how many actions were compared
 * @param differences one line each: the action, the oracle's answer and the registry's
 */
record Verdict(Hierarchy hierarchy, int actions, List<String> differences) {

    Verdict {
        differences = List.copyOf(differences);
    }

    boolean isDifferent() {
        return !differences.isEmpty();
    }
}
