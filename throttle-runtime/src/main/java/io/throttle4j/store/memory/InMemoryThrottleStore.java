package io.throttle4j.store.memory;

import io.throttle4j.store.Answer;
import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Answer.Refused;
import io.throttle4j.store.ImmediateThrottleStore;
import io.throttle4j.store.Take;
import io.throttle4j.store.TimeSource;
import io.throttle4j.store.Usage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Counts in this process's memory.
 *
 * <p>Holds at most a fixed number of buckets, at no time more. When there is no room for another, it forgets an expired
 * one; else one whose client is not denied now, preferably with few hits; and only if every client is denied, the one
 * whose denial ends first. Memory drains by the calls that bring new clients; there is no thread behind this.
 *
 * <p>An exact window remembers one time stamp per unit that counts, 8 bytes each; {@link io.throttle4j.Algorithm#GCRA}
 * does with a fixed size, whatever the limit.
 *
 * <p>Every stage is complete when it is returned. Safe for use by many threads.
 */
public final class InMemoryThrottleStore implements ImmediateThrottleStore {

    /** The number of buckets to hold if nothing speaks for another. */
    public static final int DEFAULT_MAX_CLIENTS = 100_000;

    private final TimeSource time;
    private final BucketTable table;
    private final SharedStates shared = new SharedStates();

    /**
     * An empty store.
     *
     * @param maxClients the number of buckets to hold at most, from 1; a client takes as many as there are scopes and
     *     windows that count it
     * @throws IllegalArgumentException if {@code maxClients} is below 1
     */
    public InMemoryThrottleStore(int maxClients, TimeSource time) {
        if (maxClients < 1) {
            throw new IllegalArgumentException(
                    "room for " + maxClients + " clients; use 1 or more, " + DEFAULT_MAX_CLIENTS + " if unsure");
        }
        this.time = time;
        this.table = new BucketTable(maxClients);
    }

    /** The number of buckets held now, never above the maximum. Includes expired ones that were not swept out yet. */
    public int clients() {
        return table.held();
    }

    /** How many clients had to be forgotten while they were denied, because all were: a sign of too little room. */
    public long forgottenWhileDenied() {
        return table.forgottenWhileDenied();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if there is no take, if two are of one bucket, or if there are more than the store
     *     holds buckets
     */
    @Override
    public Answer takeNow(List<Take> takes) {
        long now = time.nanos();
        return takes.size() == 1 ? takeOne(takes.get(0), now) : takeAll(takes, now);
    }

    @Override
    public CompletionStage<Void> giveBack(List<Take> takes, Admitted admitted) {
        long now = time.nanos();
        for (Take take : takes) {
            BucketState state = table.find(take.bucket());
            if (state != null) {
                giveBack(state, take, admitted.stamp(), now);
            }
        }
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<List<Usage>> usage(List<Take> takes) {
        long now = time.nanos();
        return CompletableFuture.completedFuture(
                takes.stream().map(take -> usage(take, now)).toList());
    }

    /** Forgets everything. A call that comes later finds an empty store. */
    @Override
    public void close() {
        table.clear();
    }

    private Answer takeOne(Take take, long now) {
        if (take.cost() > take.limit()) {
            return Refused.waiting(take.bucket().windowNanos());
        }
        Answer answer = null;
        while (answer == null) {
            BucketState state = table.find(take.bucket());
            answer = state == null ? table.takeInserting(take, now) : takeFrom(state, take, now);
        }
        return answer;
    }

    /** Decides a lone take; null if the state was forgotten before it could be locked. */
    private @Nullable Answer takeFrom(BucketState state, Take take, long now) {
        Denial denial = state.denial;
        if (denial != null && denial.covers(take, now)) {
            return Refused.waiting(denial.untilNanos() - now);
        }
        Answer answer = state.takeShared(take, now);
        return answer != null ? answer : takeLocking(state, take, now);
    }

    private @Nullable Answer takeLocking(BucketState state, Take take, long now) {
        Answer answer;
        boolean misfiled;
        boolean contended = !state.tryAcquire();
        if (contended) {
            state.acquire();
        }
        try {
            answer = state.forgotten ? null : decide(state, take, now, contended);
            misfiled = state.misfiled;
        } finally {
            state.release();
        }
        if (contended && state.isShared()) {
            shared.add(state);
        }
        if (misfiled) {
            table.refile(state, now);
        }
        if (answer == null) {
            table.takeOut(state);
        }
        return answer;
    }

    private static Answer decide(BucketState state, Take take, long now, boolean contended) {
        return contended || state.isShared() ? state.takeSharing(take, now) : state.take(take, now);
    }

    private Answer takeAll(List<Take> takes, long now) {
        if (takes.isEmpty()) {
            throw new IllegalArgumentException(
                    "a call without a take; ask the store only if there is a bucket to ask for");
        }
        BucketState[] states = new BucketState[takes.size()];
        for (int i = 0; i < states.length; i++) {
            BucketState state = table.find(takes.get(i).bucket());
            if (state == null) {
                return takeInserting(takes, now);
            }
            states[i] = state;
        }
        Answer answer = takeFrom(new Call(takes, states), now);
        return answer != null ? answer : takeInserting(takes, now);
    }

    private Answer takeInserting(List<Take> takes, long now) {
        Answer answer = null;
        while (answer == null) {
            answer = table.takeInserting(takes, now);
        }
        return answer;
    }

    /** Decides a call; null if one of its states was forgotten before it could be locked. */
    private @Nullable Answer takeFrom(Call call, long now) {
        Answer answer;
        boolean misfiled;
        call.lock();
        try {
            answer = call.isStale() ? null : call.decide(now);
            misfiled = call.misfiles();
        } finally {
            call.unlock();
        }
        if (misfiled) {
            table.refileMisfiled(call, now);
        }
        return answer;
    }

    private void giveBack(BucketState state, Take take, long stamp, long now) {
        boolean misfiled;
        state.lock();
        try {
            state.giveBack(take, stamp, now);
            misfiled = state.misfiled;
        } finally {
            state.unlock();
        }
        if (misfiled) {
            table.refile(state, now);
        }
    }

    private Usage usage(Take take, long now) {
        BucketState state = table.find(take.bucket());
        if (state == null) {
            long wait = take.cost() > take.limit() ? take.bucket().windowNanos() : 0;
            return new Usage(0, Duration.ofNanos(wait), Duration.ZERO);
        }
        state.lock();
        try {
            return state.usage(take, now);
        } finally {
            state.unlock();
        }
    }
}
