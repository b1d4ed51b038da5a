package io.throttle4j.store.redisson;

import io.throttle4j.store.Answer;
import io.throttle4j.store.TimeSource;
import io.throttle4j.store.redisson.Slots.Group;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Asks Redis whether takes of one slot are admitted; checks that come together are sent together. */
final class Lanes {

    private final ConcurrentMap<Integer, Lane> bySlot = new ConcurrentHashMap<>();
    private final RedisCalls calls;
    private final ServerTime serverTime;
    private final TimeSource time;
    private final Duration patience;
    private final Lane.Sender sender;

    /**
     * Asks.
     *
     * @param patience how long a check may wait to be sent
     * @param sharing whether checks that are sent together share a script
     */
    Lanes(RedisCalls calls, ServerTime serverTime, TimeSource time, Duration patience, boolean sharing) {
        this.calls = calls;
        this.serverTime = serverTime;
        this.time = time;
        this.patience = patience;
        this.sender = sharing ? this::sendShared : this::sendEach;
    }

    CompletableFuture<Answer> take(Group group) {
        Check check = new Check(group.takes(), group.keys(), time.nanos(), new CompletableFuture<>());
        bySlot.computeIfAbsent(group.slot(), slot -> new Lane(sender, time, patience))
                .submit(check);
        return check.answer();
    }

    private void sendShared(List<Check> checks, Runnable afterwards) {
        Message.of(checks, serverTime).send(calls::run).whenComplete((any, failure) -> afterwards.run());
    }

    private void sendEach(List<Check> checks, Runnable afterwards) {
        if (checks.size() == 1) {
            sendShared(checks, afterwards);
        } else if (calls.isCluster()) {
            whenAll(send(checks, calls::run), afterwards);
        } else {
            sendInBatch(checks, afterwards);
        }
    }

    private void sendInBatch(List<Check> checks, Runnable afterwards) {
        RedisCalls.Batch batch = calls.batch();
        CompletableFuture<?>[] answered;
        try {
            answered = send(checks, batch::add);
        } catch (Throwable failure) {
            batch.discard();
            throw failure;
        }
        batch.send();
        whenAll(answered, afterwards);
    }

    private CompletableFuture<?>[] send(List<Check> checks, Message.Runner runner) {
        CompletableFuture<?>[] answered = new CompletableFuture<?>[checks.size()];
        for (int i = 0; i < answered.length; i++) {
            answered[i] =
                    Message.of(List.of(checks.get(i)), serverTime).send(runner).toCompletableFuture();
        }
        return answered;
    }

    private static void whenAll(CompletableFuture<?>[] answered, Runnable afterwards) {
        var unused = CompletableFuture.allOf(answered).whenComplete((any, failure) -> afterwards.run());
    }
}
