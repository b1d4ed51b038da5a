package io.throttle4j.jaxrs;

import io.throttle4j.Identity;
import io.throttle4j.store.Answer;
import io.throttle4j.store.ManualTime;
import io.throttle4j.store.Take;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.Usage;
import io.throttle4j.store.memory.InMemoryThrottleStore;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** The store of this process, remembering whom it counted. */
final class RecordingStore implements ThrottleStore {

    private final ThrottleStore store = new InMemoryThrottleStore(100, new ManualTime());
    private final List<Identity> identities = new CopyOnWriteArrayList<>();

    /** Every identity that something was taken for, in order. */
    List<Identity> identities() {
        return identities;
    }

    @Override
    public CompletionStage<Answer> take(List<Take> takes) {
        takes.forEach(take -> identities.add(take.bucket().identity()));
        return store.take(takes);
    }

    @Override
    public CompletionStage<Void> giveBack(List<Take> takes, Answer.Admitted admitted) {
        return store.giveBack(takes, admitted);
    }

    @Override
    public CompletionStage<List<Usage>> usage(List<Take> takes) {
        return store.usage(takes);
    }

    @Override
    public void close() {
        store.close();
    }
}
