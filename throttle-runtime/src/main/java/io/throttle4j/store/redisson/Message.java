package io.throttle4j.store.redisson;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.redisson.client.RedisException;

/**
 * Checks as one script is told of them, and what is done with its reply.
 *
 * @param <T> what the script returns
 * @param answer answers the checks
 * @param fail fails them
 */
record Message<T>(Script script, List<Object> keys, Arguments arguments, Consumer<T> answer, Consumer<Throwable> fail) {

    /** Who runs scripts. */
    @FunctionalInterface
    interface Runner {

        <R> CompletionStage<R> run(Script script, List<Object> keys, Object[] arguments);
    }

    /** The shortest that says it. */
    static Message<?> of(List<Check> checks, ServerTime time) {
        Check first = checks.get(0);
        if (!arePlain(checks)) {
            return ofAny(checks, time);
        }
        if (checks.size() > 1) {
            PlainChecks plain = new PlainChecks(checks);
            return new Message<List<Object>>(
                    Script.TAKE_MANY,
                    plain.keys(),
                    plain.arguments(time),
                    plain::answer,
                    failure -> fail(checks, failure));
        }
        Arguments arguments = Arguments.ofCheckAlone(first.takes(), time);
        return first.isLone()
                ? new Message<Long>(Script.TAKE_ONE, keys(first), arguments, first::answer, first::failAlone)
                : new Message<List<Object>>(
                        Script.TAKE_SEVERAL, keys(first), arguments, first::answerStack, first::fail);
    }

    private static boolean arePlain(List<Check> checks) {
        for (Check check : checks) {
            if (!check.isPlain()) {
                return false;
            }
        }
        return true;
    }

    private static Message<?> ofAny(List<Check> checks, ServerTime time) {
        List<Object> keys = new ArrayList<>();
        Arguments arguments = new Arguments(time);
        for (Check check : checks) {
            keys.addAll(check.keys());
            arguments.with(check.takes().size());
            check.takes().forEach(arguments::with);
        }
        return new Message<List<Object>>(
                Script.TAKE, keys, arguments, reply -> answer(checks, reply), failure -> fail(checks, failure));
    }

    /** Sends it, and runs {@code afterwards} once the checks are answered. If it throws, nothing was sent. */
    void send(Runner runner, Runnable afterwards) {
        CompletionStage<T> asked = runner.run(script, keys, arguments.toArray());
        var unused = asked.whenComplete((reply, failure) -> {
            try {
                end(reply, failure);
            } finally {
                afterwards.run();
            }
        });
    }

    /** Nobody waits for ever for a reply that makes no sense. */
    private void end(@Nullable T reply, @Nullable Throwable failure) {
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

    private static List<Object> keys(Check check) {
        return List.copyOf(check.keys());
    }

    private static void fail(List<Check> checks, Throwable failure) {
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
