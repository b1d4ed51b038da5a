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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
            PlainChecks plain = new PlainChecks(checks);
            Exchange<List<Object>> exchange = new Exchange<>(plain::answer, failure -> failAll(checks, failure));
            ask(Script.TAKE_MANY, plain.keys(), plain.arguments(serverTime), afterwards, exchange);
        } else if (first.isLone()) {
            Exchange<Long> exchange = new Exchange<>(first::answer, first::failAlone);
            ask(Script.TAKE_ONE, keys(first), Arguments.ofCheckAlone(first.takes(), serverTime), afterwards, exchange);
        } else {
            Exchange<List<Object>> exchange = new Exchange<>(first::answerStack, first::fail);
            ask(
                    Script.TAKE_SEVERAL,
                    keys(first),
                    Arguments.ofCheckAlone(first.takes(), serverTime),
                    afterwards,
                    exchange);
        }
    }

    private void sendTogether(List<Check> checks, Runnable afterwards) {
        List<Object> keys = new ArrayList<>();
        Arguments arguments = new Arguments(serverTime);
        for (Check check : checks) {
            keys.addAll(check.keys());
            arguments.with(check.takes().size());
            check.takes().forEach(arguments::with);
        }
        ask(
                Script.TAKE,
                keys,
                arguments,
                afterwards,
                new Exchange<List<Object>>(reply -> answer(checks, reply), failure -> failAll(checks, failure)));
    }

    /** What is done with the reply, and with what came instead of one. */
    private record Exchange<T>(Consumer<T> answer, Consumer<Throwable> fail) {

        /** Nobody waits for ever for a reply that makes no sense. */
        void end(@Nullable T reply, @Nullable Throwable failure) {
            if (failure != null || reply == null) {
                fail.accept(failure != null ? failure : new RedisException("no answer"));
                return;
            }
            try {
                answer.accept(reply);
            } catch (RuntimeException unexpected) {
                fail.accept(unexpected);
            }
        }
    }

    private <T> void ask(
            Script script, List<Object> keys, Arguments arguments, Runnable afterwards, Exchange<T> exchange) {
        CompletionStage<T> asked = calls.run(script, keys, arguments.toArray());
        asked.whenComplete((reply, failure) -> {
            try {
                afterwards.run();
            } finally {
                exchange.end(reply, failure);
            }
        });
    }

    private static List<Object> keys(Check check) {
        return List.copyOf(check.keys());
    }

    private static void failAll(List<Check> checks, Throwable failure) {
        checks.forEach(check -> check.fail(failure));
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
