package io.throttle4j.store.redisson;

import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.redisson.Slots.Group;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Takes back what was taken. */
final class GiveBacks {

    private final RedisCalls calls;
    private final ServerTime serverTime;

    GiveBacks(RedisCalls calls, ServerTime serverTime) {
        this.calls = calls;
        this.serverTime = serverTime;
    }

    /** Takes back from every group; fails if one of them does. */
    CompletionStage<Void> giveBack(List<Group> groups, Admitted admitted) {
        CompletableFuture<?>[] all = new CompletableFuture<?>[groups.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = giveBack(groups.get(i), AdmittedBySlot.stamp(admitted, i)).toCompletableFuture();
        }
        return CompletableFuture.allOf(all);
    }

    private CompletionStage<Long> giveBack(Group group, long stamp) {
        Arguments arguments = new Arguments(serverTime).with(stamp);
        group.takes().forEach(arguments::with);
        return calls.run(Script.GIVE_BACK, List.copyOf(group.keys()), arguments.toArray());
    }
}
