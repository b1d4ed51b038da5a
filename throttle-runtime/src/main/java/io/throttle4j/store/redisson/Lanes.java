package io.throttle4j.store.redisson;

import io.throttle4j.store.Answer;
import io.throttle4j.store.TimeSource;
import io.throttle4j.store.redisson.Slots.Group;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.redisson.client.RedisException;

/** Asks Redis whether takes of one slot are admitted; checks that come together share a script. */
final class Lanes {

    private final ConcurrentMap<Integer, Lane> bySlot = new ConcurrentHashMap<>();
    private final RedisCalls calls;
    private final ServerTime serverTime;
    private final TimeSource time;
    private final Duration patience;
    private final int perScript;

    Lanes(RedisCalls calls, ServerTime serverTime, TimeSource time, Duration patience, int perScript) {
        this.calls = calls;
        this.serverTime = serverTime;
        this.time = time;
        this.patience = patience;
        this.perScript = perScript;
    }

    CompletableFuture<Answer> take(Group group) {
        Check check = new Check(group.takes(), group.keys(), time.nanos(), new CompletableFuture<>());
        bySlot.computeIfAbsent(group.slot(), slot -> new Lane(this::send, time, patience, perScript))
                .submit(check);
        return check.answer();
    }

    private void send(List<Check> checks, Runnable afterwards) {
        Check first = checks.get(0);
        if (!checks.stream().allMatch(Check::isPlain)) {
            sendTogether(checks, afterwards);
        } else if (checks.size() > 1) {
            sendMany(new PlainChecks(checks), checks, afterwards);
        } else if (first.isLone()) {
            sendPlain(first, afterwards);
        } else {
            sendStack(first, afterwards);
        }
    }

    private void sendPlain(Check check, Runnable afterwards) {
        Arguments arguments = Arguments.ofLone(check.takes(), serverTime);
        CompletionStage<Long> asked =
                calls.run(Script.TAKE_ONE, List.of(check.keys().get(0)), arguments.toArray());
        asked.whenComplete((reply, failure) -> {
            afterwards.run();
            if (failure != null) {
                check.failAlone(failure);
            } else {
                check.answer(reply);
            }
        });
    }

    private void sendStack(Check check, Runnable afterwards) {
        Arguments arguments = Arguments.ofLone(check.takes(), serverTime);
        CompletionStage<List<Object>> asked =
                calls.run(Script.TAKE_SEVERAL, List.copyOf(check.keys()), arguments.toArray());
        asked.whenComplete((reply, failure) -> {
            afterwards.run();
            if (failure != null) {
                check.fail(failure);
            } else {
                check.answerStack(reply);
            }
        });
    }

    private void sendMany(PlainChecks plain, List<Check> checks, Runnable afterwards) {
        CompletionStage<List<Object>> asked = calls.run(
                Script.TAKE_MANY, plain.keys(), plain.arguments(serverTime).toArray());
        asked.whenComplete((reply, failure) -> {
            afterwards.run();
            if (failure != null) {
                checks.forEach(check -> check.fail(failure));
            } else {
                plain.answer(reply);
            }
        });
    }

    private void sendTogether(List<Check> checks, Runnable afterwards) {
        List<Object> keys = new ArrayList<>();
        Arguments arguments = new Arguments(serverTime);
        for (Check check : checks) {
            keys.addAll(check.keys());
            arguments.with(check.takes().size());
            check.takes().forEach(arguments::with);
        }
        CompletionStage<List<Object>> asked = calls.run(Script.TAKE, keys, arguments.toArray());
        asked.whenComplete((reply, failure) -> {
            afterwards.run();
            if (failure != null) {
                checks.forEach(check -> check.fail(failure));
            } else {
                answer(checks, reply);
            }
        });
    }

    private static void answer(List<Check> checks, List<Object> reply) {
        if (!(reply.get(0) instanceof Long stamp)) {
            checks.forEach(check -> check.fail(new RedisException("no time in the answer " + reply)));
            return;
        }
        int first = 1;
        for (Check check : checks) {
            int end = first + check.keys().size();
            check.answer(stamp, reply.subList(first, end));
            first = end;
        }
    }
}
