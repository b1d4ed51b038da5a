package io.throttle4j.store.redisson;

import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Take;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redisson.client.RedisException;

/** Checks for one unit of one window each, which share a script that need not be told much. */
final class PlainChecks {

    private final Map<Rule, List<Check>> byRule = new LinkedHashMap<>();

    /** What the script is told once for all checks that have it in common. */
    private record Rule(long windowNanos, int limit) {

        static Rule of(Take take) {
            return new Rule(take.bucket().windowNanos(), take.limit());
        }
    }

    PlainChecks(List<Check> checks) {
        for (Check check : checks) {
            byRule.computeIfAbsent(Rule.of(check.takes().get(0)), rule -> new ArrayList<>(checks.size()))
                    .add(check);
        }
    }

    /** The keys, in the order in which {@link #answer} expects them to be spoken of. */
    List<Object> keys() {
        List<Object> keys = new ArrayList<>();
        byRule.values()
                .forEach(checks -> checks.forEach(check -> keys.add(check.keys().get(0))));
        return keys;
    }

    /** What the script reads about them. */
    Arguments arguments(ServerTime time) {
        Arguments arguments = new Arguments(time);
        byRule.values()
                .forEach(checks -> arguments
                        .with(checks.size())
                        .withRule(checks.get(0).takes().get(0)));
        return arguments;
    }

    /** Answers each check with what the script returned. */
    void answer(List<Object> reply) {
        List<Check> checks = new ArrayList<>();
        byRule.values().forEach(checks::addAll);
        if (!(reply.get(0) instanceof Long stamp)) {
            checks.forEach(check -> check.fail(new RedisException("no time in the answer " + reply)));
            return;
        }
        Admitted admitted = new Admitted(stamp);
        int next = 1;
        for (int i = 0; i < checks.size(); i++) {
            if (next < reply.size() && reply.get(next) instanceof Long refused && refused == i + 1) {
                checks.get(i).answer(0, List.of(reply.get(next + 1)));
                next += 2;
            } else {
                checks.get(i).answer().complete(admitted);
            }
        }
    }
}
