package io.throttle4j.store.redisson;

import io.throttle4j.Algorithm;
import io.throttle4j.store.Answer;
import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Answer.Refused;
import io.throttle4j.store.Take;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.redisson.client.RedisException;

/**
 * A call to take that waits for its answer.
 *
 * @param takes what is wanted
 * @param keys the keys of its buckets, in the order of {@code takes}
 * @param askedNanos when it was asked
 * @param answer completed with the answer
 */
record Check(List<Take> takes, List<String> keys, long askedNanos, CompletableFuture<Answer> answer) {

    private static final long NANOS_PER_MICRO = 1_000;

    /** Whether it is for one unit of each of some sliding windows. */
    boolean isPlain() {
        for (Take take : takes) {
            if (take.cost() != 1 || take.limit() < 1 || take.bucket().algorithm() != Algorithm.SLIDING_WINDOW) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is for one bucket. */
    boolean isLone() {
        return takes.size() == 1;
    }

    /** Answers with what the short script returned: when it was taken, or how long to wait, as a negative number. */
    void answer(long stampOrWait) {
        answer.complete(stampOrWait < 0 ? Refused.waiting(-stampOrWait * NANOS_PER_MICRO) : new Admitted(stampOrWait));
    }

    /** Answers with what the script for several windows returned: when they were taken, or how long each has to wait. */
    void answerStack(List<Object> reply) {
        if (reply.size() == 1 && reply.get(0) instanceof Long stamp) {
            answer.complete(new Admitted(stamp));
        } else if (reply.size() == takes.size()) {
            answer(0, reply);
        } else {
            fail(new RedisException("neither a time nor " + takes.size() + " waits in the answer " + reply));
        }
    }

    /** Answers with what the script returned for the buckets of this check. */
    void answer(long stamp, List<Object> waits) {
        long[] nanos = new long[waits.size()];
        boolean refused = false;
        for (int i = 0; i < nanos.length; i++) {
            if (!(waits.get(i) instanceof Long micros)) {
                answer.completeExceptionally(Foreign.answer(takes.get(i), keys.get(i), waits.get(i)));
                return;
            }
            nanos[i] = micros * NANOS_PER_MICRO;
            refused |= micros > 0;
        }
        answer.complete(refused ? Refused.waiting(nanos) : new Admitted(stamp));
    }

    /** Fails with what came of the short script, which knows one key only. */
    void failAlone(Throwable failure) {
        fail(Foreign.failure(takes.get(0), keys.get(0), failure));
    }

    void fail(Throwable failure) {
        answer.completeExceptionally(failure);
    }
}
