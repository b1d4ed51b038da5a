package io.throttle4j.store.redisson;

import io.throttle4j.store.TimeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sends checks to one place. A few are sent at once, each by itself; those that come meanwhile wait for one of them to be
 * answered and are sent together.
 *
 * <p>So a check that comes alone is never held up, and many at a time cost few round trips. Safe for use by many threads.
 */
final class Lane {

    /** How many are sent before the first of them must be answered. */
    static final int IN_FLIGHT = 8;

    /** The checks that are sent together, at most: in one script they hold up everybody else on the server for that long. */
    static final int TOGETHER = 64;

    /** The checks that wait to be sent, at most; what comes on top fails. */
    static final int WAITING = 8_192;

    private final Sender sender;
    private final TimeSource time;
    private final Duration patience;
    private final Queue<Check> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waitingCount = new AtomicInteger();
    private final AtomicInteger inFlight = new AtomicInteger();

    /** How often sending was asked for and not yet done; who finds zero does it. */
    private final AtomicInteger asked = new AtomicInteger();

    /**
     * Sends checks together, and runs {@code afterwards} once all of them are answered: what comes in answer to that, as from
     * who asks again and again, is then sent together as well. If it throws instead, nothing was sent and {@code afterwards}
     * is not run.
     */
    @FunctionalInterface
    interface Sender {

        void send(List<Check> checks, Runnable afterwards);
    }

    /**
     * A lane.
     *
     * @param patience how long a check may wait to be sent
     */
    Lane(Sender sender, TimeSource time, Duration patience) {
        this.sender = sender;
        this.time = time;
        this.patience = patience;
    }

    void submit(Check check) {
        if (waiting.isEmpty() && start()) {
            send(List.of(check));
            return;
        }
        if (waitingCount.incrementAndGet() > WAITING) {
            waitingCount.decrementAndGet();
            check.fail(new RejectedExecutionException("more than " + WAITING + " checks wait for Redis"));
            return;
        }
        waiting.add(check);
        sendWaiting();
    }

    private boolean start() {
        int now = inFlight.get();
        while (now < IN_FLIGHT) {
            if (inFlight.compareAndSet(now, now + 1)) {
                return true;
            }
            now = inFlight.get();
        }
        return false;
    }

    private void ended() {
        inFlight.decrementAndGet();
        sendWaiting();
    }

    /**
     * One thread sends, for all that ask meanwhile: what is sent may be answered, with a failure, before sending returns, which
     * would else send the next from within, and so on for as many as wait.
     */
    private void sendWaiting() {
        if (asked.getAndIncrement() > 0) {
            return;
        }
        int seen = 1;
        while (seen > 0) {
            sendWhatMay();
            seen = asked.addAndGet(-seen);
        }
    }

    private void sendWhatMay() {
        while (!waiting.isEmpty() && start()) {
            List<Check> next = next();
            try {
                next.removeIf(this::isLate);
            } catch (Throwable failure) {
                fail(next, failure);
                next.clear();
            }
            if (next.isEmpty()) {
                inFlight.decrementAndGet();
            } else {
                send(next);
            }
        }
    }

    private List<Check> next() {
        List<Check> next = new ArrayList<>(TOGETHER);
        while (next.size() < TOGETHER) {
            Check check = waiting.poll();
            if (check == null) {
                break;
            }
            waitingCount.decrementAndGet();
            next.add(check);
        }
        return next;
    }

    /** Whether it has waited for too long, and then fails. */
    private boolean isLate(Check check) {
        if (time.nanos() - check.askedNanos() <= patience.toNanos()) {
            return false;
        }
        check.fail(new TimeoutException("not sent to Redis in " + patience.toMillis() + " ms"));
        return true;
    }

    /** What cannot be sent, for lack of memory for instance, is on its way no more. */
    private void send(List<Check> checks) {
        try {
            sender.send(checks, this::ended);
        } catch (Throwable failure) {
            fail(checks, failure);
            ended();
        }
    }

    private static void fail(List<Check> checks, Throwable failure) {
        checks.forEach(check -> check.fail(failure));
    }
}
