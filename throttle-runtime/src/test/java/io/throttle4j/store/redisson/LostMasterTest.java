package io.throttle4j.store.redisson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Answer;
import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Answer.Refused;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.location.RedisUrl;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The master is killed while many take from one bucket. What it had admitted and not yet told its replica is admitted
 * again, and no more than that.
 */
@Timeout(120)
class LostMasterTest {

    private static final int LIMIT = 4_000;
    private static final int BEFORE = 1_000;
    private static final int UNREPLICATED = 200;
    private static final int AT_A_TIME = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(5);
    private static final List<Take> TAKES = List.of(new Take(
            new Bucket("some", Duration.ofHours(1).toNanos(), Algorithm.SLIDING_WINDOW, Identity.ofKey("hot")),
            LIMIT,
            1));
    private static final String KEY = "lost:1:{key:hot}:some:3600s";

    private final Collection<Long> admitted = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean refused = new AtomicBoolean();

    @Test
    void admitsAgainWhatTheReplicaWasNotToldAndNoMore() {
        check(true);
    }

    @Tag("long")
    @Test
    void admitsNothingAgainThatTheReplicaWasTold() {
        check(false);
    }

    private void check(boolean replicaIsBehind) {
        try (RunningRedis group = RunningRedis.sentinels().awaitSentinelsKnowEachOther();
                RedisStore store = RedisStore.at(
                                RedisUrl.parse(group.sentinelUrl()), "lost", Duration.ofMillis(250), System::nanoTime)
                        .connect()) {
            ScheduledExecutorService clients = Executors.newScheduledThreadPool(AT_A_TIME);
            try {
                for (int i = 0; i < AT_A_TIME; i++) {
                    ScheduledFuture<?> unusedUntilRefused =
                            clients.scheduleWithFixedDelay(() -> take(store), 0, 2, TimeUnit.MILLISECONDS);
                }
                await().atMost(PATIENCE).pollInterval(POLL).until(() -> admitted.size() >= BEFORE);
                ProcessHandle master = group.prompts().get(0).process();
                if (replicaIsBehind) {
                    cutOff(group.prompts().get(0));
                }
                RedisPrompt.signal(master, "KILL");
                await().atMost(PATIENCE).untilTrue(refused);
            } finally {
                clients.shutdownNow();
            }
            check(group, replicaIsBehind);
        }
    }

    /** The replica can't come back, since the master asks it for a password that it does not have. */
    private void cutOff(RedisPrompt master) {
        master.tell("CONFIG SET requirepass s3cret");
        master.tell("AUTH s3cret\r\nCLIENT KILL TYPE replica");
        int before = admitted.size();
        await().atMost(PATIENCE).pollInterval(POLL).until(() -> admitted.size() >= before + UNREPLICATED);
    }

    private void take(ThrottleStore store) {
        if (refused.get()) {
            return;
        }
        Answer answer = store.take(TAKES)
                .handle((given, failure) -> given)
                .toCompletableFuture()
                .join();
        if (answer instanceof Admitted given) {
            admitted.add(given.stamp());
        } else if (answer instanceof Refused) {
            refused.set(true);
        }
    }

    private void check(RunningRedis group, boolean replicaIsBehind) {
        List<Long> kept = group.prompts().get(1).list(KEY);
        int lost = missing(kept);
        int tooMany = admitted.size() - LIMIT;
        System.out.printf(
                "master killed, replica %s: lost by replication: %d, admitted: %d of %d, too many: %d%n",
                replicaIsBehind ? "cut off before" : "connected", lost, admitted.size(), LIMIT, Math.max(0, tooMany));
        assertThat(kept).hasSize(LIMIT);
        assertThat(tooMany).isLessThanOrEqualTo(lost);
        assertThat(lost).isGreaterThanOrEqualTo(replicaIsBehind ? UNREPLICATED : 0);
    }

    /** How many admissions the server that was promoted does not know. */
    private int missing(List<Long> kept) {
        Map<Long, Integer> unseen = new HashMap<>();
        kept.forEach(stamp -> unseen.merge(stamp, 1, Integer::sum));
        int missing = 0;
        for (Long stamp : admitted) {
            int left = unseen.merge(stamp, -1, Integer::sum);
            missing += left < 0 ? 1 : 0;
        }
        return missing;
    }
}
