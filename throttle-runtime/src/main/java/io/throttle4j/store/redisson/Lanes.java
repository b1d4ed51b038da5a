package io.throttle4j.store.redisson;

import io.throttle4j.store.Answer;
import io.throttle4j.store.TimeSource;
import io.throttle4j.store.redisson.Slots.Group;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

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
        Message.of(checks, serverTime).send(calls::run, afterwards);
    }

    private void sendEach(List<Check> checks, Runnable afterwards) {
        if (checks.size() == 1) {
            sendShared(checks, afterwards);
        } else if (calls.isCluster()) {
            sendEach(checks, calls::run, atCall(checks.size(), afterwards));
        } else {
            sendInBatch(checks, afterwards);
        }
    }

    /** Sending is counted too: if it fails when some of it is on its way, nothing comes afterwards. */
    private void sendInBatch(List<Check> checks, Runnable afterwards) {
        Runnable done = atCall(checks.size() + 1, afterwards);
        RedisCalls.Batch batch = calls.batch();
        try {
            sendEach(checks, batch::add, done);
        } catch (Throwable failure) {
            batch.discard();
            throw failure;
        }
        batch.send();
        done.run();
    }

    private void sendEach(List<Check> checks, Message.Runner runner, Runnable answered) {
        for (Check check : checks) {
            Message.of(List.of(check), serverTime).send(runner, answered);
        }
    }

    private static Runnable atCall(int calls, Runnable afterwards) {
        AtomicInteger open = new AtomicInteger(calls);
        return () -> {
            if (open.decrementAndGet() == 0) {
                afterwards.run();
            }
        };
    }
}
