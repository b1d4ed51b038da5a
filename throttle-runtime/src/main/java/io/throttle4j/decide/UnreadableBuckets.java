package io.throttle4j.decide;

import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.UnreadableBucketException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** One log line when a bucket turns out to be unreadable, one when it can be read again. */
final class UnreadableBuckets {

    private static final Logger LOG = System.getLogger("io.throttle4j");

    /** Of more buckets than these at a time nothing is said: neither the log nor the memory is to suffer. */
    private static final int MOST = 100;

    private final ConcurrentMap<Place, String> reasons = new ConcurrentHashMap<>();

    private record Place(ThrottleStore store, Bucket bucket) {}

    void add(ThrottleStore store, UnreadableBucketException failure, String consequence) {
        String reason = String.valueOf(failure.getMessage());
        if (reasons.size() < MOST && reasons.putIfAbsent(new Place(store, failure.bucket()), reason) == null) {
            LOG.log(
                    Level.WARNING,
                    store.getClass().getName() + " cannot read a bucket (" + reason + "); until it can, "
                            + consequence);
        }
    }

    void remove(ThrottleStore store, List<Take> takes) {
        if (reasons.isEmpty()) {
            return;
        }
        for (Take take : takes) {
            String reason = reasons.remove(new Place(store, take.bucket()));
            if (reason != null) {
                LOG.log(Level.INFO, store.getClass().getName() + " can read a bucket again (it was " + reason + ")");
            }
        }
    }
}
