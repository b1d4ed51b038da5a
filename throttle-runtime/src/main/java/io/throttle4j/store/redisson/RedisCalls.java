package io.throttle4j.store.redisson;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.redisson.api.BatchOptions;
import org.redisson.api.RBatch;
import org.redisson.api.RFuture;
import org.redisson.api.RScript;
import org.redisson.api.RScriptAsync;
import org.redisson.api.RedissonClient;
import org.redisson.api.options.OptionalOptions;
import org.redisson.client.RedisException;
import org.redisson.client.RedisNoScriptException;

/**
 * Runs scripts, each at most once: what was sent and not answered is never sent again, since it may have been counted.
 *
 * <p>Safe for use by many threads; never blocks.
 */
final class RedisCalls {

    /** Beyond the timeout nothing is heard of a batch if the client was closed while it was on its way. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(5);

    private final Supplier<RedissonClient> clients;
    private final Duration timeout;
    private volatile @Nullable Bound bound;

    private record Bound(RedissonClient client, RScript scripts) {}

    /**
     * Calls through whatever client there is.
     *
     * @param clients the client; throws as long as there is none
     * @param timeout the longest time that an answer is waited for
     */
    RedisCalls(Supplier<RedissonClient> clients, Duration timeout) {
        this.clients = clients;
        this.timeout = timeout;
    }

    /** Whether keys live in slots, and a script may only use those of one. */
    boolean isCluster() {
        return clients.get().getConfig().isClusterConfig();
    }

    /**
     * Runs {@code script} where the keys live, which must all be in one slot.
     *
     * @param <T> what it returns: a {@link Long}, or a list of such and texts
     */
    <T> CompletionStage<T> run(Script script, List<Object> keys, Object[] arguments) {
        try {
            RScript scripts = scripts(clients.get());
            return call(scripts, script, keys, arguments);
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    /**
     * Scripts to send together.
     *
     * @throws RuntimeException if there is no client
     */
    Batch batch() {
        RBatch batch = clients.get()
                .createBatch(BatchOptions.defaults()
                        .responseTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                        .retryAttempts(0));
        return new Batch(batch);
    }

    /**
     * Scripts that are sent together to one server; each is run by itself and has an answer of its own.
     *
     * <p>Not for a cluster: a slot that moves has scripts of a batch sent again one by one.
     */
    final class Batch {

        private final RBatch batch;
        private final RScriptAsync scripts;
        private final List<CompletableFuture<?>> all = new ArrayList<>();

        private Batch(RBatch batch) {
            this.batch = batch;
            this.scripts = batch.getScript(PlainText.CODEC);
        }

        /** Adds what {@link RedisCalls#run} runs at once, which is done with it too if the server has not run it. */
        <T> CompletionStage<T> add(Script script, List<Object> keys, Object[] arguments) {
            RFuture<T> asked = scripts.evalShaAsync(
                    keys.get(0).toString(), RScript.Mode.READ_WRITE, script.sha1(), script.answers(), keys, arguments);
            all.add(asked.toCompletableFuture());
            return asked.exceptionallyCompose(failure -> isUnknown(failure) || failure instanceof NotRunException
                    ? run(script, keys, arguments)
                    : CompletableFuture.failedFuture(failure));
        }

        /** Sends what was added. */
        void send() {
            var unused = batch.executeAsync()
                    .toCompletableFuture()
                    .orTimeout(timeout.plus(LONGEST_SILENCE).toMillis(), TimeUnit.MILLISECONDS)
                    .whenComplete((done, failure) ->
                            endOpen(failure instanceof TimeoutException ? failure : new NotRunException(failure)));
        }

        /**
         * What has no answer though the batch is over was not run, or Redisson would have said so: the server was busy or
         * loading.
         */
        private void endOpen(Throwable reason) {
            all.forEach(each -> each.completeExceptionally(reason));
        }

        /** Gives up what was added. */
        void discard() {
            var unused = batch.discardAsync();
        }
    }

    private static final class NotRunException extends RedisException {

        private static final long serialVersionUID = 1;

        NotRunException(@Nullable Throwable cause) {
            super("not run in its batch", cause);
        }
    }

    private static <T> CompletionStage<T> call(RScript scripts, Script script, List<Object> keys, Object[] arguments) {
        String slot = keys.get(0).toString();
        CompletionStage<T> bySha =
                scripts.evalShaAsync(slot, RScript.Mode.READ_WRITE, script.sha1(), script.answers(), keys, arguments);
        return bySha.exceptionallyCompose(failure -> {
            // The server has not run it: it was restarted, flushed, or has just become the master.
            return isUnknown(failure)
                    ? scripts.evalAsync(slot, RScript.Mode.READ_WRITE, script.body(), script.answers(), keys, arguments)
                    : CompletableFuture.failedFuture(failure);
        });
    }

    private static boolean isUnknown(Throwable failure) {
        Throwable reason = failure instanceof CompletionException ? failure.getCause() : failure;
        return reason instanceof RedisNoScriptException;
    }

    private RScript scripts(RedissonClient client) {
        Bound known = bound;
        if (known == null || known.client() != client) {
            known = new Bound(
                    client,
                    client.getScript(OptionalOptions.defaults()
                            .codec(PlainText.CODEC)
                            .timeout(timeout)
                            .retryAttempts(0)));
            bound = known;
        }
        return known.scripts();
    }
}
