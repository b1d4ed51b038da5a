package io.throttle4j.store.redisson;

import io.throttle4j.store.Answer;
import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Answer.Refused;
import io.throttle4j.store.Leases;
import io.throttle4j.store.Take;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.TimeSource;
import io.throttle4j.store.Usage;
import io.throttle4j.store.redisson.DenyCache.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.redisson.api.RedissonClient;

/**
 * Counts in Redis, exactly and for all nodes together, by the server's clock.
 *
 * <p>A call is one script and one round trip, whatever the number of its buckets; on a cluster one for each slot that
 * they are in, and what was taken is given back if a later one refuses. An exact window remembers one time stamp per unit
 * that counts, as a list; {@link io.throttle4j.Algorithm#GCRA} does with a short string.
 *
 * <p>Refusals are remembered on this node until they end, and asked for no more. Calls that come while others are on
 * their way share scripts with each other. A script is sent once: if its answer does not come, the call fails, though it
 * may have been counted.
 *
 * <p>Works with Redis from 6.2 and with Valkey. Safe for use by many threads; never blocks.
 */
public final class RedissonThrottleStore implements ThrottleStore {

    private final Slots slots;
    private final TakeRound round;
    private final Looks looks;
    private final GiveBacks giveBacks;
    private final DenyCache denials;
    private final RedisLeases leases;
    private final TimeSource time;

    RedissonThrottleStore(
            Slots slots,
            TakeRound round,
            Looks looks,
            GiveBacks giveBacks,
            DenyCache denials,
            RedisLeases leases,
            TimeSource time) {
        this.slots = slots;
        this.round = round;
        this.looks = looks;
        this.giveBacks = giveBacks;
        this.denials = denials;
        this.leases = leases;
        this.time = time;
    }

    /**
     * Starts a store that counts through {@code client}, which stays the caller's: closing the store does not close it.
     *
     * @param time this node's clock, {@code System::nanoTime}; only for how long answers take and refusals last here
     */
    @SuppressWarnings("exports") // who has a client requires its module anyway; nobody else is to need it
    public static RedissonThrottleStoreBuilder builder(RedissonClient client, TimeSource time) {
        return new RedissonThrottleStoreBuilder(() -> client, time);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Fails with {@link IllegalArgumentException} if there is no take, or two are of one bucket.
     */
    @Override
    public CompletionStage<Answer> take(List<Take> wanted) {
        try {
            List<Take> takes = List.copyOf(wanted);
            requireDistinct(takes);
            long asked = time.nanos();
            Refused known = denials.find(takes, asked);
            if (known != null) {
                return CompletableFuture.completedFuture(known);
            }
            Question question = denials.ask(asked);
            return round.take(slots.of(takes), takes.size(), question).thenApply(answer -> {
                learn(takes, answer, question);
                return answer;
            });
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    @Override
    public CompletionStage<Void> giveBack(List<Take> takes, Admitted admitted) {
        try {
            return giveBacks.giveBack(slots.of(takes), admitted);
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    @Override
    public CompletionStage<List<Usage>> usage(List<Take> takes) {
        try {
            return looks.look(slots.of(takes), takes.size());
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    @Override
    public Optional<Leases> leases() {
        return Optional.of(leases);
    }

    /** Renews leases no more. What is counted stays in Redis, and the client is its owner's. */
    @Override
    public void close() {
        leases.close();
    }

    private void learn(List<Take> takes, Answer answer, Question question) {
        if (answer instanceof Refused refused) {
            denials.remember(takes, refused, question);
        } else {
            denials.taken(takes);
        }
    }

    private static void requireDistinct(List<Take> takes) {
        if (takes.isEmpty()) {
            throw new IllegalArgumentException(
                    "a call without a take; ask the store only if there is a bucket to ask for");
        }
        if (takes.size() > 1) {
            Set<Object> seen = new HashSet<>();
            for (Take take : takes) {
                if (!seen.add(take.bucket())) {
                    throw new IllegalArgumentException("two takes from " + take.bucket()
                            + " in one call; take once, at the larger cost and the smaller limit");
                }
            }
        }
    }
}
