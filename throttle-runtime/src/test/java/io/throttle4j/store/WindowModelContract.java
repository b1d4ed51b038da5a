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

/** A store against a naive model of the window, over random calls. */
public abstract class WindowModelContract {

    private record Past(List<Take> takes, Admitted admitted, long atNanos) {}

    private long nowNanos;
    private final WindowModel model = new WindowModel();
    private final List<Past> admissions = new ArrayList<>();

    /** The store under test, the same one throughout a test, empty at its start. */
    protected abstract ThrottleStore store();

    /** Lets time pass on the store's clock, which otherwise stands still. */
    protected abstract void advance(Duration time);

    /** The smallest time the store's clock tells apart. */
    protected abstract Duration tick();

    /** How many calls to compare. */
    protected abstract int calls();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithTheModelOnEveryAnswer(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < calls(); i++) {
            Duration passed = tick().multipliedBy(random.nextInt(4) == 0 ? random.nextInt(40) : 0);
            advance(passed);
            nowNanos += passed.toNanos();
            switch (random.nextInt(10)) {
                case 0 -> giveBack(random);
                case 1 -> compareUsage(randomTake(random));
                default -> compareTakes(randomTakes(random));
            }
        }
    }

    private void compareTakes(List<Take> takes) {
        long[] expected = model.take(takes, nowNanos);
        Answer answer = store().take(takes).toCompletableFuture().join();
        if (answer instanceof Admitted admitted) {
            assertThat(expected).as("%s", takes).containsOnly(0);
            admissions.add(new Past(takes, admitted, nowNanos));
        } else {
            for (int i = 0; i < expected.length; i++) {
                assertThat(((Refused) answer).waitOf(i).toNanos()).isEqualTo(expected[i]);
            }
            assertThat(expected).as("%s", takes).isNotEmpty();
        }
    }

    private void compareUsage(Take take) {
        Usage usage = store().usage(List.of(take)).toCompletableFuture().join().get(0);
        assertThat(usage.used()).isEqualTo(model.used(take, nowNanos));
        assertThat(usage.untilAdmitted().toNanos()).isEqualTo(model.waitNanos(take, nowNanos));
    }

    private void giveBack(Random random) {
        if (!admissions.isEmpty()) {
            int recent = Math.max(0, admissions.size() - 20);
            Past past = admissions.remove(recent + random.nextInt(admissions.size() - recent));
            store().giveBack(past.takes(), past.admitted())
                    .toCompletableFuture()
                    .join();
            model.giveBack(past.takes(), past.atNanos());
        }
    }

    private List<Take> randomTakes(Random random) {
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

    private Take randomTake(Random random) {
        int client = random.nextInt(6);
        Bucket bucket = new Bucket(
                "s",
                tick().multipliedBy(50L * (1 + client % 3)).toNanos(),
                Algorithm.SLIDING_WINDOW,
                Identity.ofKey("c" + client));
        int limit = random.nextInt(8) == 0 ? random.nextInt(12) : 3 * (client + 1);
        return new Take(bucket, limit, random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 1);
    }
}
