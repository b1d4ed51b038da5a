package io.throttle4j.store.redisson;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.redisson.api.BatchOptions;
import org.redisson.api.RBatch;
import org.redisson.api.RScript;
import org.redisson.api.RScriptAsync;
import org.redisson.api.RedissonClient;
import org.redisson.api.options.OptionalOptions;
import org.redisson.client.RedisNoScriptException;
import org.redisson.client.codec.StringCodec;

/**
 * Runs scripts, each at most once: what was sent and not answered is never sent again, since it may have been counted.
 *
 * <p>Safe for use by many threads; never blocks.
 */
final class RedisCalls {

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
            return call(scripts, scripts, script, keys, arguments);
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
        RedissonClient client = clients.get();
        RBatch batch = client.createBatch(BatchOptions.defaults()
                .responseTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .retryAttempts(0));
        return new Batch(batch, scripts(client));
    }

    /** Scripts that are sent together, in few writes; each is run by itself and has an answer of its own. */
    static final class Batch {

        private final RBatch batch;
        private final RScriptAsync together;
        private final RScript each;

        private Batch(RBatch batch, RScript each) {
            this.batch = batch;
            this.together = batch.getScript(StringCodec.INSTANCE);
            this.each = each;
        }

        /** Adds what {@link RedisCalls#run} runs at once; all keys of a batch must be in one slot. */
        <T> CompletionStage<T> add(Script script, List<Object> keys, Object[] arguments) {
            return call(together, each, script, keys, arguments);
        }

        /** Sends what was added. How it ends is told to each by its own answer. */
        void send() {
            var unused = batch.executeAsync();
        }
    }

    private static <T> CompletionStage<T> call(
            RScriptAsync first, RScriptAsync then, Script script, List<Object> keys, Object[] arguments) {
        String slot = keys.get(0).toString();
        CompletionStage<T> bySha =
                first.evalShaAsync(slot, RScript.Mode.READ_WRITE, script.sha1(), script.answers(), keys, arguments);
        return bySha.exceptionallyCompose(failure -> {
            // The server has not run it: it was restarted, flushed, or has just become the master.
            return isUnknown(failure)
                    ? then.evalAsync(slot, RScript.Mode.READ_WRITE, script.body(), script.answers(), keys, arguments)
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
                            .codec(StringCodec.INSTANCE)
                            .timeout(timeout)
                            .retryAttempts(0)));
            bound = known;
        }
        return known.scripts();
    }
}
