package io.throttle4j.store.memory;

import io.throttle4j.store.Answer;
import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The states that are held, never more than a fixed number of them.
 *
 * <p>Looking up takes no lock. One lock guards which states are held; whoever has it may lock states, and whoever has locked
 * a state must not ask for it. A state is forgotten with both locks held, and taken out of the map by whoever forgot it, or
 * who finds it there.
 */
final class BucketTable extends Mutex {

    private final ConcurrentHashMap<Bucket, BucketState> states = new ConcurrentHashMap<>();
    private final Room room;
    private long lastId;

    BucketTable(int capacity) {
        this.room = new Room(capacity);
    }

    int held() {
        return room.held();
    }

    long forgottenWhileDenied() {
        acquire();
        try {
            return room.forgottenWhileDenied();
        } finally {
            release();
        }
    }

    @Nullable
    BucketState find(Bucket bucket) {
        return states.get(bucket);
    }

    /** Takes a state out of the map that was found to be forgotten. */
    void takeOut(BucketState forgotten) {
        states.remove(forgotten.bucket, forgotten);
    }

    /** Admits a lone take that does not exceed its limit, of a bucket that was not held; null if it is held meanwhile. */
    @Nullable
    Answer takeInserting(Take take, long now) {
        BucketState fresh = BucketState.of(take.bucket(), now);
        Answer answer = fresh.take(take, now);
        hold(fresh, now);
        if (states.putIfAbsent(fresh.bucket, fresh) != null) {
            discard(fresh);
            return null;
        }
        if (fresh.isForgotten()) {
            takeOut(fresh);
        }
        return answer;
    }

    /**
     * Decides a call some of whose buckets may not be held yet; those are held afterwards if it is admitted. Null if one of
     * them was inserted by somebody else meanwhile.
     */
    @Nullable
    Answer takeInserting(List<Take> takes, long now) {
        Forgotten forgotten = new Forgotten();
        acquire();
        try {
            room.sweep(forgotten, now);
            return decide(takes, forgotten, now);
        } finally {
            release();
            forgotten.forEach(this::takeOut);
        }
    }

    /** Files anew those of a call's states that are misfiled. No state is locked. */
    void refileMisfiled(Call call, long now) {
        acquire();
        try {
            call.states().forEach(state -> room.refileIfMisfiled(state, now));
        } finally {
            release();
        }
    }

    /** Files a state anew if it is misfiled: it may be forgotten earlier than was believed. No state is locked. */
    void refile(BucketState state, long now) {
        acquire();
        try {
            room.refileIfMisfiled(state, now);
        } finally {
            release();
        }
    }

    void clear() {
        acquire();
        try {
            for (BucketState state : states.values()) {
                if (!state.forgotten) {
                    room.forget(state);
                }
                takeOut(state);
            }
        } finally {
            release();
        }
    }

    /** Makes room for a state that nobody else knows yet. */
    private void hold(BucketState fresh, long now) {
        Forgotten forgotten = new Forgotten();
        acquire();
        try {
            room.sweep(forgotten, now);
            room.make(1, forgotten, now);
            fresh.id = ++lastId;
            room.file(fresh, now);
        } finally {
            release();
        }
        // Before the new one is put into the map, which is never larger than it may be.
        forgotten.forEach(this::takeOut);
    }

    private void discard(BucketState fresh) {
        acquire();
        try {
            if (!fresh.forgotten) {
                room.forget(fresh);
            }
        } finally {
            release();
        }
    }

    private @Nullable Answer decide(List<Take> takes, Forgotten forgotten, long now) {
        if (takes.size() > room.capacity()) {
            throw new IllegalArgumentException("a call with " + takes.size() + " buckets on a store that holds "
                    + room.capacity() + "; give the store room for more clients or take from fewer buckets at once");
        }
        List<BucketState> fresh = new ArrayList<>(takes.size());
        Call call = new Call(takes, findOrCreate(takes, fresh, now));
        if (!room.isFor(fresh.size())) {
            Answer refused = call.refusal(now);
            if (refused != null) {
                return refused;
            }
            List<BucketState> known = call.states().stream()
                    .filter(state -> !fresh.contains(state))
                    .toList();
            room.makeBeside(known, fresh.size(), forgotten, now);
        }
        forgotten.forEach(this::takeOut);
        Answer answer = decide(call, fresh, now);
        call.states().forEach(state -> room.refileIfMisfiled(state, now));
        return answer;
    }

    private BucketState[] findOrCreate(List<Take> takes, List<BucketState> fresh, long now) {
        BucketState[] found = new BucketState[takes.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = findOrCreate(takes.get(i).bucket(), fresh, now);
        }
        return found;
    }

    private BucketState findOrCreate(Bucket bucket, List<BucketState> fresh, long now) {
        BucketState known = states.get(bucket);
        if (known != null && !known.forgotten) {
            return known;
        }
        if (known != null) {
            takeOut(known);
        }
        for (BucketState each : fresh) {
            if (each.bucket.equals(bucket)) {
                return each;
            }
        }
        BucketState added = BucketState.of(bucket, now);
        added.id = ++lastId;
        fresh.add(added);
        return added;
    }

    /** What is fresh is in the map while the call is decided, where others wait for its locks. */
    private @Nullable Answer decide(Call call, List<BucketState> fresh, long now) {
        call.lock();
        try {
            Answer answer = putAll(fresh) ? call.decide(now) : null;
            boolean held = answer instanceof Admitted;
            for (BucketState state : fresh) {
                if (held) {
                    room.file(state, now);
                } else {
                    state.forgotten = true;
                    takeOut(state);
                }
            }
            return answer;
        } finally {
            call.unlock();
        }
    }

    private boolean putAll(List<BucketState> fresh) {
        for (BucketState state : fresh) {
            if (states.putIfAbsent(state.bucket, state) != null) {
                return false;
            }
        }
        return true;
    }
}
