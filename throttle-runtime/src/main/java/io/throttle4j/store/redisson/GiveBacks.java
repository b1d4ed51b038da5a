package io.throttle4j.store.redisson;

import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Take;
import io.throttle4j.store.redisson.Slots.Group;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Takes back what was taken, and ends what is remembered to be refused for it. */
final class GiveBacks {

    private final RedisCalls calls;
    private final ServerTime serverTime;
    private final DenyCache denials;

    GiveBacks(RedisCalls calls, ServerTime serverTime, DenyCache denials) {
        this.calls = calls;
        this.serverTime = serverTime;
        this.denials = denials;
    }

    /** Takes back from every group; fails if one of them does, though the others may have room then. */
    CompletionStage<Void> giveBack(List<Group> groups, Admitted admitted) {
        CompletableFuture<?>[] all = new CompletableFuture<?>[groups.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = giveBack(groups.get(i), AdmittedBySlot.stamp(admitted, i)).toCompletableFuture();
        }
        List<Take> takes =
                groups.stream().flatMap(group -> group.takes().stream()).toList();
        return CompletableFuture.allOf(all).whenComplete((done, failure) -> denials.givenBack(takes));
    }

    private CompletionStage<Long> giveBack(Group group, long stamp) {
        Arguments arguments = new Arguments(serverTime).with(stamp);
        group.takes().forEach(arguments::with);
        return calls.run(Script.GIVE_BACK, List.copyOf(group.keys()), arguments.toArray());
    }
}
