package io.throttle4j.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Decision;
import io.throttle4j.Throttle;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.jaxrs.answer.ThrottledException;
import io.throttle4j.store.ManualTime;
import io.throttle4j.throttles.AnonRateThrottle;
import io.throttle4j.throttles.ScopedRateThrottle;
import io.throttle4j.throttles.UserRateThrottle;
import io.throttle4j.verdict.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A lone client that waits exactly what it is told is never refused twice in a row, whatever the throttles. */
class LoneClientTest {

    private static final int STACKS = 600;
    private static final int REQUESTS = 120;
    private static final String[] UNITS = {"s", "min", "h", "d", "w", "7 s", "13 min", "2 days"};
    private static final String[] SCOPES = {"anon", "user", "own", "other"};

    private final Desk desk = new Desk();
    private final Maintenance maintenance = new Maintenance(desk.time);
    private Random random = new Random(0);
    private int smallestLimit = Integer.MAX_VALUE;

    static LongStream seeds() {
        return LongStream.range(0, STACKS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isNeverRefusedTwiceInARow(long seed) {
        run(seed, false);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isNeverRefusedTwiceInARowBesideAThrottleThatKnowsItsWait(long seed) {
        run(seed, true);
    }

    private void run(long seed, boolean withMaintenance) {
        random = new Random(seed);
        for (String scope : SCOPES) {
            desk.rate(scope, randomRate());
        }
        List<Throttle> stack = randomStack();
        if (withMaintenance) {
            stack.add(random.nextInt(stack.size() + 1), maintenance);
        }
        Asked request = random.nextBoolean() ? Asked.anonymously() : Asked.by("ann");
        int cost = 1 + random.nextInt(Math.min(smallestLimit, 6));
        comeAndGo(seed, request.in("own").costing(cost), stack.toArray(Throttle[]::new));
    }

    private void comeAndGo(long seed, Asked request, Throttle... stack) {
        Decider decider = desk.decider();
        boolean refusedBefore = false;
        for (int i = 0; i < REQUESTS; i++) {
            Verdict verdict = Desk.verdict(decider, request, stack);
            if (verdict instanceof Verdict.Refused refused) {
                assertThat(refusedBefore)
                        .as("seed %d, request %d is refused again: %s", seed, i, refused)
                        .isFalse();
                ThrottledException denial = new ThrottledException(refused.retryAfter(), refused.violations());
                desk.time.advance(Duration.ofSeconds(denial.retryAfterSeconds().orElseThrow()));
                refusedBefore = true;
            } else {
                assertThat(verdict).as("seed %d, request %d", seed, i).isInstanceOf(Verdict.Passed.class);
                refusedBefore = false;
                if (random.nextInt(4) == 0) {
                    maintenance.closeFor(random.nextLong(90_000_000_000L));
                }
                desk.time.advance(Duration.ofNanos(random.nextInt(4) == 0 ? random.nextLong(90_000_000_000L) : 0));
            }
        }
    }

    private List<Throttle> randomStack() {
        List<Throttle> stack = new ArrayList<>();
        int size = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            stack.add(
                    switch (random.nextInt(4)) {
                        case 0 -> new AnonRateThrottle();
                        case 1 -> new UserRateThrottle();
                        case 2 -> new ScopedRateThrottle();
                        default -> new Limiting("other");
                    });
        }
        return stack;
    }

    private String randomRate() {
        List<String> units = new ArrayList<>(List.of(UNITS));
        List<String> limits = new ArrayList<>();
        int size = 1 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            int requests = 1 + random.nextInt(random.nextBoolean() ? 5 : 60);
            smallestLimit = Math.min(smallestLimit, requests);
            limits.add(requests + "/" + units.remove(random.nextInt(units.size())));
        }
        return String.join(", ", limits) + (random.nextBoolean() ? "; gcra" : "");
    }

    /** Denies while the house is closed, and says when it opens. */
    private static final class Maintenance implements Throttle {
        private final ManualTime time;
        private long openNanos;

        Maintenance(ManualTime time) {
            this.time = time;
        }

        void closeFor(long nanos) {
            openNanos = time.nanos() + nanos;
        }

        @Override
        public CompletableFuture<Decision> check(ThrottleRequest request) {
            long left = openNanos - time.nanos();
            return CompletableFuture.completedFuture(
                    left > 0 ? Decision.denied(Duration.ofNanos(left)) : Decision.allowed());
        }
    }
}
