package io.throttle4j.store.memory;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** States that were forgotten, until they are taken out of the table. Linked through the states. Not thread-safe. */
final class Forgotten {

    private @Nullable BucketState first;

    void add(BucketState state) {
        state.after = first;
        first = state;
    }

    void forEach(Consumer<BucketState> action) {
        BucketState each = first;
        while (each != null) {
            BucketState next = each.after;
            each.after = null;
            action.accept(each);
            each = next;
        }
        first = null;
    }
}
