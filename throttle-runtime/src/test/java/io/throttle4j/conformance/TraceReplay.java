package io.throttle4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.throttle4j.Limit;
import io.throttle4j.Rate;
import io.throttle4j.ThrottleScope;
import io.throttle4j.config.StoreFailurePolicy;
import io.throttle4j.decide.Decider;
import io.throttle4j.decide.Shadow;
import io.throttle4j.jaxrs.answer.ThrottledException;
import io.throttle4j.jaxrs.answer.ThrottledText;
import io.throttle4j.plan.ActionPlan;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.Usage;
import io.throttle4j.throttles.SimpleRateThrottle;
import io.throttle4j.verdict.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/** Replays one trace through the deciding layer and a store, and compares every answer with what the trace expects. */
final class TraceReplay {

    private final JsonNode trace;
    private final ThrottleStore store;
    private final LongConsumer setMicros;
    private final TraceThrottles throttles;
    private final Decider decider;

    /**
     * Prepares a replay.
     *
     * @param store empty, and driven by the clock that {@code setMicros} sets
     */
    TraceReplay(JsonNode trace, ThrottleStore store, LongConsumer setMicros) {
        this.trace = trace;
        this.store = store;
        this.setMicros = setMicros;
        this.throttles = new TraceThrottles(trace);
        this.decider = new Decider(
                throttles::rateOfScope,
                store,
                store,
                UnaryOperator.identity(),
                Shadow.none(),
                StoreFailurePolicy.DENY,
                Duration.ofMinutes(1),
                System::nanoTime);
    }

    void run() {
        int number = 0;
        for (JsonNode event : trace.get("events")) {
            replay(event, "trace " + trace.get("name").asText() + ", event " + number++);
        }
    }

    private void replay(JsonNode event, String where) {
        setMicros.accept(event.get("t").asLong());
        List<SimpleRateThrottle> stack = stackOf(event);
        TraceRequest request = requestOf(event);
        List<Optional<Usage>> before =
                stack.stream().map(throttle -> usage(throttle, request)).toList();
        ActionPlan plan = new ActionPlan(request.action(), List.copyOf(stack), request.scope(), request.cost());
        Verdict verdict = decider.decide(plan, request).toCompletableFuture().join();
        JsonNode expected = event.get("expect");
        compare(verdict, expected, where);
        List<Optional<Usage>> after =
                stack.stream().map(throttle -> usage(throttle, request)).toList();
        compareBy(stack, before, after, expected.get("by"), where);
    }

    private static void compare(Verdict verdict, JsonNode expected, String where) {
        assertThat(verdict instanceof Verdict.Passed)
                .as("%s: allowed", where)
                .isEqualTo(expected.get("allowed").asBoolean());
        if (!(verdict instanceof Verdict.Refused refused)) {
            return;
        }
        ThrottledException denial = new ThrottledException(refused.retryAfter(), refused.violations());
        double wait = refused.retryAfter().orElseThrow().toNanos() / 1e9;
        double expectedWait = expected.get("wait").asDouble();
        assertThat(wait).as("%s: wait", where).isCloseTo(expectedWait, within(expectedWait * 1e-9));
        assertThat(denial.retryAfterSeconds())
                .as("%s: retry_after", where)
                .hasValue(expected.get("retry_after").asLong());
        assertThat(ThrottledText.english().detail(denial.retryAfterSeconds(), List.of()))
                .as("%s: detail", where)
                .isEqualTo(expected.get("detail").asText());
    }

    private void compareBy(
            List<SimpleRateThrottle> stack,
            List<Optional<Usage>> before,
            List<Optional<Usage>> after,
            JsonNode by,
            String where) {
        List<JsonNode> rows = rowsOf(stack, by);
        for (int i = 0; i < stack.size(); i++) {
            String which = where + ", throttle " + i;
            JsonNode row = rows.get(i);
            String outcome = before.get(i)
                    .map(usage -> usage.untilAdmitted().isZero() ? "allow" : "deny")
                    .orElse("skip");
            assertThat(outcome).as("%s: outcome", which).isEqualTo(row.get("o").asText());
            if (row.has("n")) {
                assertThat(after.get(i).orElseThrow().used())
                        .as("%s: n", which)
                        .isEqualTo(row.get("n").asLong());
            }
        }
    }

    /** The rows of the throttles that ran: a trace may list only those, or all. */
    private List<JsonNode> rowsOf(List<SimpleRateThrottle> stack, JsonNode by) {
        List<JsonNode> rows = new ArrayList<>();
        for (int i = 0; i < stack.size(); i++) {
            boolean onlyThoseThatRan = by.size() == stack.size();
            rows.add(by.get(onlyThoseThatRan ? i : throttles.all().indexOf(stack.get(i))));
        }
        return rows;
    }

    private List<SimpleRateThrottle> stackOf(JsonNode event) {
        if (!event.has("stack") || event.get("stack").isNull()) {
            return throttles.all();
        }
        List<SimpleRateThrottle> stack = new ArrayList<>();
        event.get("stack").forEach(index -> stack.add(throttles.all().get(index.asInt())));
        return stack;
    }

    private static TraceRequest requestOf(JsonNode event) {
        return new TraceRequest(text(event, "user"), text(event, "ip"), text(event, "view_scope"));
    }

    private static Optional<String> text(JsonNode event, String field) {
        return Optional.ofNullable(event.get(field))
                .filter(value -> !value.isNull())
                .map(JsonNode::asText)
                .filter(value -> !value.isEmpty());
    }

    /** How full the throttle's bucket is for the request; empty if the throttle skips it. */
    private Optional<Usage> usage(SimpleRateThrottle throttle, TraceRequest request) {
        Optional<String> scope =
                throttle.scope().equals(ThrottleScope.OF_ACTION) ? request.scope() : Optional.of(throttle.scope());
        if (scope.isEmpty() || throttle.key(request).isEmpty()) {
            return Optional.empty();
        }
        Rate rate = throttle.rate().or(() -> throttles.rateOfScope(scope.get())).orElseThrow();
        if (rate.isUnlimited()) {
            return Optional.empty();
        }
        Limit limit = rate.limits().get(0);
        Bucket bucket = new Bucket(
                scope.get(),
                limit.windowNanos(),
                rate.algorithm(),
                throttle.key(request).get());
        Take take = new Take(bucket, limit.requests(), throttle.cost(request));
        return Optional.of(
                store.usage(List.of(take)).toCompletableFuture().join().get(0));
    }
}
