package io.throttle4j.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Answer.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The store against a naive model of the window, over random calls. */
class WindowModelTest {

    private record Past(List<Take> takes, Admitted admitted) {}

    private final ManualTime time = new ManualTime(Long.MAX_VALUE - 5_000);
    private final InMemoryThrottleStore store = new InMemoryThrottleStore(100, time);
    private final WindowModel model = new WindowModel();
    private final List<Past> admissions = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithTheModelOnEveryAnswer(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            time.advance(Duration.ofNanos(random.nextInt(4) == 0 ? random.nextInt(40) : 0));
            switch (random.nextInt(10)) {
                case 0 -> giveBack(random);
                case 1 -> compareUsage(randomTake(random));
                default -> compareTakes(randomTakes(random));
            }
        }
    }

    private void compareTakes(List<Take> takes) {
        long[] expected = model.take(takes, time.nanos());
        Answer answer = store.take(takes).toCompletableFuture().join();
        if (answer instanceof Admitted admitted) {
            assertThat(expected).as("%s", takes).containsOnly(0);
            admissions.add(new Past(takes, admitted));
        } else {
            for (int i = 0; i < expected.length; i++) {
                assertThat(((Refused) answer).waitOf(i).toNanos()).isEqualTo(expected[i]);
            }
            assertThat(expected).as("%s", takes).isNotEmpty();
        }
    }

    private void compareUsage(Take take) {
        Usage usage = store.usage(List.of(take)).toCompletableFuture().join().get(0);
        assertThat(usage.used()).isEqualTo(model.used(take, time.nanos()));
        assertThat(usage.untilAdmitted().toNanos()).isEqualTo(model.waitNanos(take, time.nanos()));
    }

    private void giveBack(Random random) {
        if (!admissions.isEmpty()) {
            int recent = Math.max(0, admissions.size() - 20);
            Past past = admissions.remove(recent + random.nextInt(admissions.size() - recent));
            store.giveBack(past.takes(), past.admitted()).toCompletableFuture().join();
            model.giveBack(past.takes(), past.admitted());
        }
    }

    private static List<Take> randomTakes(Random random) {
        Set<Bucket> seen = new HashSet<>();
        List<Take> takes = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            Take take = randomTake(random);
            if (seen.add(take.bucket())) {
                takes.add(take);
            }
        }
        return takes;
    }

    private static Take randomTake(Random random) {
        int client = random.nextInt(6);
        Bucket bucket = new Bucket("s", 50L * (1 + client % 3), Algorithm.SLIDING_WINDOW, Identity.ofKey("c" + client));
        int limit = random.nextInt(8) == 0 ? random.nextInt(12) : 3 * (client + 1);
        return new Take(bucket, limit, random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 1);
    }
}
