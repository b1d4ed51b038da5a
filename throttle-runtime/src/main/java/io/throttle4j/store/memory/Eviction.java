package io.throttle4j.store.memory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says which state to forget when there is no room: an expired one, else one that is not denied, else the one whose
 * denial ends first.
 *
 * <p>Guarded by the table's lock; takes the locks of single states, so that nobody may call this with a state locked, but
 * for {@link #file} and {@link #withdraw}. Takes go on meanwhile and tell nobody: a state is filed by what was known once,
 * and looked at again when it is due or its turn comes. Those of one window become due in the order in which they are
 * filed, or later, as takes prolong them; whatever shortens has the state filed anew.
 */
final class Eviction {

    /** The states that are looked at to find one with few hits. */
    private static final int SAMPLE = 8;

    private static final int LOOKS = 32;

    /** Those that are not known to be denied: a queue for each length of a window, of which there are few. */
    private final List<DueQueue> open = new ArrayList<>();

    private final DueHeap denied = new DueHeap();
    private long forgottenWhileDenied;

    long forgottenWhileDenied() {
        return forgottenWhileDenied;
    }

    /** Files a state that is not filed; its lock is held, or nobody else knows it. */
    void file(BucketState state, long now) {
        long at = state.notBefore(now);
        long deniedFor = state.deniedForNanos(at);
        state.misfiled = false;
        state.filedAsDenied = deniedFor > 0;
        if (state.filedAsDenied) {
            denied.add(state, at + deniedFor);
            return;
        }
        DueQueue queue = queueFor(state);
        long untilEmpty = state.untilEmptyNanos(at);
        if (untilEmpty == 0) {
            queue.addFirst(state, at);
        } else {
            queue.addLast(state, at + untilEmpty);
        }
    }

    /** Takes a filed state out, so that it is not forgotten until it is filed again. */
    void withdraw(BucketState state) {
        if (state.filedAsDenied) {
            denied.remove(state);
            state.filedAsDenied = false;
            return;
        }
        DueQueue queue = state.queue;
        if (queue != null) {
            queue.remove(state);
            if (queue.size() == 0) {
                open.remove(queue);
            }
        }
    }

    /** Files a state anew whose lock is held, by what is known of it now. */
    void refile(BucketState state, long now) {
        withdraw(state);
        file(state, now);
    }

    /** Forgets one expired state, if there is one among those that are due; gives up after a bounded number of looks. */
    @Nullable
    BucketState forgetExpired(long now) {
        BucketState due = firstDue(now);
        for (int looks = 0; due != null && looks < LOOKS; looks++) {
            if (forgetIfExpired(due, now)) {
                return due;
            }
            due = firstDue(now);
        }
        return null;
    }

    /** Forgets one state; there has to be one that is filed. */
    BucketState forgetOne(long now) {
        BucketState state = forgetExpired(now);
        DueQueue queue = largest();
        while (state == null && queue != null) {
            state = forgetOneOfSample(queue, now);
            queue = largest();
        }
        while (state == null) {
            state = forgetFirstToEnd(now);
        }
        return state;
    }

    /** Forgets a state, whatever is known of it. */
    void forget(BucketState state) {
        state.lock();
        try {
            withdraw(state);
            state.forgotten = true;
        } finally {
            state.unlock();
        }
    }

    private DueQueue queueFor(BucketState state) {
        for (DueQueue queue : open) {
            if (queue.windowNanos() == state.bucket.windowNanos()) {
                return queue;
            }
        }
        DueQueue added = new DueQueue(state.bucket.windowNanos());
        open.add(added);
        return added;
    }

    private @Nullable BucketState firstDue(long now) {
        if (denied.isDue(now)) {
            return denied.first();
        }
        for (DueQueue queue : open) {
            if (queue.isDue(now)) {
                return queue.first();
            }
        }
        return null;
    }

    private @Nullable DueQueue largest() {
        DueQueue largest = null;
        for (DueQueue queue : open) {
            if (queue.size() > (largest == null ? 0 : largest.size())) {
                largest = queue;
            }
        }
        return largest;
    }

    private boolean forgetIfExpired(BucketState state, long now) {
        state.lock();
        try {
            boolean expired = state.untilEmptyNanos(state.notBefore(now)) == 0;
            withdraw(state);
            if (expired) {
                state.forgotten = true;
            } else {
                file(state, now);
            }
            return expired;
        } finally {
            state.unlock();
        }
    }

    /** Nobody has fewer hits than one, but for those that are expired: then there is no need to look at more. */
    private @Nullable BucketState forgetOneOfSample(DueQueue queue, long now) {
        BucketState fewest = null;
        long fewestHits = Long.MAX_VALUE;
        BucketState next = queue.first();
        int looks = 0;
        while (looks < SAMPLE && next != null && fewestHits > 1) {
            long hits = hitsUnlessDenied(next, now);
            if (hits < fewestHits) {
                fewest = next;
                fewestHits = hits;
            }
            next = next.after;
            looks++;
        }
        boolean forgotten = fewest != null && forgetUnlessDenied(fewest, now);
        for (int others = forgotten ? looks - 1 : looks; others > 0; others--) {
            fileFirstAnew(queue, now);
        }
        return forgotten ? fewest : null;
    }

    /** As many as there can be if the state is denied. */
    private static long hitsUnlessDenied(BucketState state, long now) {
        state.lock();
        try {
            long at = state.notBefore(now);
            return state.deniedForNanos(at) > 0 ? Long.MAX_VALUE : state.hits(at);
        } finally {
            state.unlock();
        }
    }

    /** Another one is first afterwards. */
    private void fileFirstAnew(DueQueue queue, long now) {
        BucketState state = queue.first();
        if (state != null) {
            state.lock();
            try {
                refile(state, now);
            } finally {
                state.unlock();
            }
        }
    }

    private boolean forgetUnlessDenied(BucketState state, long now) {
        state.lock();
        try {
            state.forgotten = state.deniedForNanos(state.notBefore(now)) == 0;
            withdraw(state);
            if (!state.forgotten) {
                file(state, now);
            }
            return state.forgotten;
        } finally {
            state.unlock();
        }
    }

    private @Nullable BucketState forgetFirstToEnd(long now) {
        BucketState state = denied.first();
        state.lock();
        try {
            long at = state.notBefore(now);
            long deniedFor = state.deniedForNanos(at);
            if (deniedFor > 0 && at + deniedFor - state.dueNanos != 0) {
                denied.reschedule(state, at + deniedFor);
                return null;
            }
            forgottenWhileDenied += deniedFor > 0 ? 1 : 0;
            withdraw(state);
            state.forgotten = true;
            return state;
        } finally {
            state.unlock();
        }
    }
}
