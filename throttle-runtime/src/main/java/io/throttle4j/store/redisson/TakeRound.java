package io.throttle4j.store.redisson;

import io.throttle4j.store.Answer;
import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Answer.Refused;
import io.throttle4j.store.redisson.DenyCache.Question;
import io.throttle4j.store.redisson.Slots.Group;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Takes from several slots, all or nothing: what was taken before one refuses is given back. */
final class TakeRound {

    private static final Logger LOG = System.getLogger("io.throttle4j");

    private final Lanes lanes;
    private final Looks looks;
    private final GiveBacks giveBacks;

    TakeRound(Lanes lanes, Looks looks, GiveBacks giveBacks) {
        this.lanes = lanes;
        this.looks = looks;
        this.giveBacks = giveBacks;
    }

    /**
     * Takes from all groups.
     *
     * @param size the number of takes in them
     * @param question what it is to the refusals that are remembered
     */
    CompletionStage<Answer> take(List<Group> groups, int size, Question question) {
        return groups.size() == 1 ? lanes.take(groups.get(0)) : takeFrom(groups, 0, new ArrayList<>(), size, question);
    }

    private CompletionStage<Answer> takeFrom(
            List<Group> groups, int next, List<Admitted> taken, int size, Question question) {
        if (next == groups.size()) {
            return CompletableFuture.completedFuture(new AdmittedBySlot(taken));
        }
        return lanes.take(groups.get(next))
                .handle((answer, failure) -> {
                    if (answer instanceof Admitted admitted) {
                        taken.add(admitted);
                        return takeFrom(groups, next + 1, taken, size, question);
                    }
                    CompletionStage<?> undone = giveBack(groups.subList(0, taken.size()), taken, question);
                    CompletionStage<Answer> rest = answer instanceof Refused refused
                            ? refusal(groups, next, refused, size)
                            : CompletableFuture.failedFuture(failure);
                    return undone.thenCompose(done -> rest);
                })
                .thenCompose(stage -> stage);
    }

    /** A slot that fails to take its units back leaves them counted, which admits too few and never too many. */
    private CompletionStage<?> giveBack(List<Group> groups, List<Admitted> taken, Question question) {
        if (taken.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        return giveBacks
                .giveBack(groups, new AdmittedBySlot(taken))
                .exceptionally(failure -> {
                    LOG.log(Level.DEBUG, "units of a refused call stay counted", failure);
                    return null;
                })
                .thenRun(question::gaveBack);
    }

    /** The waits of the group that refused, and of those after it, as far as they answer: the refusal stands anyway. */
    private CompletionStage<Answer> refusal(List<Group> groups, int refusing, Refused refused, int size) {
        long[] waits = new long[size];
        List<Integer> places = groups.get(refusing).places();
        for (int i = 0; i < places.size(); i++) {
            waits[places.get(i)] = refused.waitOf(i).toNanos();
        }
        List<Group> rest = groups.subList(refusing + 1, groups.size());
        return looks.look(rest, size).handle((usages, failure) -> {
            if (failure == null) {
                rest.forEach(group -> group.places()
                        .forEach(place ->
                                waits[place] = usages.get(place).untilAdmitted().toNanos()));
            }
            return Refused.waiting(waits);
        });
    }
}
