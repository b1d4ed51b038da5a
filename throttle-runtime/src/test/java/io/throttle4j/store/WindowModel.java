package io.throttle4j.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sliding window as one would write it on a blackboard: a list of all units ever admitted per bucket. */
final class WindowModel {

    private final Map<Bucket, List<Long>> units = new HashMap<>();

    /** The wait of each take; records all if every wait is zero. */
    long[] take(List<Take> takes, long now) {
        long[] waits = takes.stream().mapToLong(take -> waitNanos(take, now)).toArray();
        if (Arrays.stream(waits).allMatch(wait -> wait == 0)) {
            takes.forEach(take -> {
                for (int i = 0; i < take.cost(); i++) {
                    of(take).add(now);
                }
            });
        }
        return waits;
    }

    /** Removes what was taken at {@code stamp}. */
    void giveBack(List<Take> takes, long stamp) {
        takes.forEach(take -> {
            for (int i = 0; i < take.cost(); i++) {
                of(take).remove((Object) stamp);
            }
        });
    }

    long used(Take take, long now) {
        return of(take).stream()
                .filter(stamp -> now - stamp < take.bucket().windowNanos())
                .count();
    }

    long waitNanos(Take take, long now) {
        if (take.cost() > take.limit()) {
            return take.bucket().windowNanos();
        }
        for (long wait = 0; ; wait = untilNextLeaves(take, now + wait) + wait) {
            if (used(take, now + wait) + take.cost() <= take.limit()) {
                return wait;
            }
        }
    }

    private long untilNextLeaves(Take take, long now) {
        return of(take).stream()
                .mapToLong(stamp -> stamp + take.bucket().windowNanos() - now)
                .filter(left -> left > 0)
                .min()
                .orElseThrow();
    }

    private List<Long> of(Take take) {
        return units.computeIfAbsent(take.bucket(), bucket -> new ArrayList<>());
    }
}
