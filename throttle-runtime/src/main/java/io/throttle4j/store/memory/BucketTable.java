package io.throttle4j.store.memory;

import io.throttle4j.store.Answer;
import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The states that are held, never more than a fixed number of them.
 *
 * <p>Looking up takes no lock. One lock guards insertion, eviction and filing; whoever holds it may lock states, and
 * whoever holds a state must not ask for it.
 */
final class BucketTable {

    private static final int SWEEP = 2;

    private final ConcurrentHashMap<Bucket, BucketState> states = new ConcurrentHashMap<>();
    private final AtomicInteger held = new AtomicInteger();
    private final ReentrantLock insertion = new ReentrantLock();
    private final Eviction eviction = new Eviction();
    private final int capacity;
    private long lastId;

    BucketTable(int capacity) {
        this.capacity = capacity;
    }

    int held() {
        return held.get();
    }

    long forgottenWhileDenied() {
        insertion.lock();
        try {
            return eviction.forgottenWhileDenied();
        } finally {
            insertion.unlock();
        }
    }

    @Nullable
    BucketState find(Bucket bucket) {
        return states.get(bucket);
    }

    /** Decides a call some of whose buckets may not be held yet; those are held afterwards if it is admitted. */
    Answer takeInserting(List<Take> takes, long now) {
        insertion.lock();
        try {
            for (int i = 0; i < SWEEP; i++) {
                drop(eviction.forgetExpired(now));
            }
            Map<Bucket, BucketState> fresh = new HashMap<>();
            Call call = new Call(takes, findOrCreate(takes, fresh, now));
            Answer answer =
                    held() + fresh.size() <= capacity ? decide(call, fresh, now) : decideWhenFull(call, fresh, now);
            refileMisfiled(call, now);
            return answer;
        } finally {
            insertion.unlock();
        }
    }

    /** Files anew those of a call's states that are misfiled. No state is locked. */
    void refileMisfiled(Call call, long now) {
        for (BucketState state : call.states()) {
            refile(state, now);
        }
    }

    /** Files a state anew if it is misfiled: it may be forgotten earlier than was believed. No state is locked. */
    void refile(BucketState state, long now) {
        insertion.lock();
        try {
            state.lock();
            try {
                if (state.misfiled && !state.forgotten) {
                    eviction.refile(state, now);
                }
            } finally {
                state.unlock();
            }
        } finally {
            insertion.unlock();
        }
    }

    void clear() {
        insertion.lock();
        try {
            for (BucketState state : states.values()) {
                eviction.forget(state);
                drop(state);
            }
        } finally {
            insertion.unlock();
        }
    }

    private BucketState[] findOrCreate(List<Take> takes, Map<Bucket, BucketState> fresh, long now) {
        BucketState[] found = new BucketState[takes.size()];
        for (int i = 0; i < found.length; i++) {
            Bucket bucket = takes.get(i).bucket();
            BucketState known = states.get(bucket);
            found[i] = known != null
                    ? known
                    : fresh.computeIfAbsent(bucket, absent -> BucketState.of(absent, ++lastId, now));
        }
        return found;
    }

    private Answer decideWhenFull(Call call, Map<Bucket, BucketState> fresh, long now) {
        if (call.states().size() > capacity) {
            throw new IllegalArgumentException("a call with " + call.states().size() + " buckets on a store that holds "
                    + capacity + "; give the store room for more clients or take from fewer buckets at once");
        }
        Answer refused = refusedAnyway(call, now);
        if (refused != null) {
            return refused;
        }
        List<BucketState> known = call.states().stream()
                .filter(state -> !fresh.containsKey(state.bucket))
                .toList();
        known.forEach(eviction::withdraw);
        try {
            while (held() + fresh.size() > capacity) {
                drop(eviction.forgetOne(now));
            }
            return decide(call, fresh, now);
        } finally {
            known.forEach(state -> fileAgain(state, now));
        }
    }

    private static @Nullable Answer refusedAnyway(Call call, long now) {
        call.lock();
        try {
            return call.isRefused(now) ? call.decide(now) : null;
        } finally {
            call.unlock();
        }
    }

    private Answer decide(Call call, Map<Bucket, BucketState> fresh, long now) {
        call.lock();
        try {
            Answer answer = call.decide(now);
            if (answer instanceof Admitted) {
                fresh.values().forEach(state -> hold(state, now));
            }
            return answer;
        } finally {
            call.unlock();
        }
    }

    private void hold(BucketState state, long now) {
        eviction.file(state, now);
        held.incrementAndGet();
        states.put(state.bucket, state);
    }

    private void drop(@Nullable BucketState state) {
        if (state != null) {
            states.remove(state.bucket);
            held.decrementAndGet();
        }
    }

    private void fileAgain(BucketState state, long now) {
        state.lock();
        try {
            eviction.file(state, now);
        } finally {
            state.unlock();
        }
    }
}
