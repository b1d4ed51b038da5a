package io.throttle4j.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Decision;
import io.throttle4j.Identity;
import io.throttle4j.Throttle;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.config.StoreFailurePolicy;
import io.throttle4j.verdict.Verdict;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A throttle that fails is treated as a store that fails, and under LOCAL as one that allows. */
@Timeout(60)
class ThrottleFailureTest {

    private static final Asked REQUEST = Asked.anonymously();

    private final Desk desk = new Desk().waiting(Duration.ofMillis(5));

    /** Throttles that break their word. */
    @SuppressWarnings("NullAway") // breaking their word on null is what they are for
    private enum Bad implements Throttle {
        THROWS {
            @Override
            public CompletionStage<Decision> check(ThrottleRequest request) {
                throw new IllegalStateException("bad day");
            }
        },
        THROWS_AN_ERROR {
            @Override
            public CompletionStage<Decision> check(ThrottleRequest request) {
                throw new StackOverflowError("bad day");
            }
        },
        FAILS {
            @Override
            public CompletionStage<Decision> check(ThrottleRequest request) {
                return CompletableFuture.failedFuture(new IllegalStateException("bad day"));
            }
        },
        HAS_NO_STAGE {
            @Override
            public CompletionStage<Decision> check(ThrottleRequest request) {
                return null;
            }
        },
        ANSWERS_NULL {
            @Override
            public CompletionStage<Decision> check(ThrottleRequest request) {
                return CompletableFuture.completedFuture(null);
            }
        },
        NEVER_ANSWERS {
            @Override
            public CompletionStage<Decision> check(ThrottleRequest request) {
                return new CompletableFuture<>();
            }
        }
    }

    /** Rate throttles that cannot say what they take. */
    static Stream<Named<Limiting>> unclear() {
        return Stream.of(
                Named.of("key throws", new Limiting("rated") {
                    @Override
                    public Optional<Identity> key(ThrottleRequest request) {
                        throw new IllegalStateException("no key");
                    }
                }),
                Named.of("key throws an error", new Limiting("rated") {
                    @Override
                    public Optional<Identity> key(ThrottleRequest request) {
                        throw new AssertionError("no key");
                    }
                }),
                Named.of("cost throws", new Limiting("rated") {
                    @Override
                    public int cost(ThrottleRequest request) {
                        throw new IllegalStateException("no cost");
                    }
                }),
                Named.of("cost is zero", new Limiting("rated") {
                    @Override
                    public int cost(ThrottleRequest request) {
                        return 0;
                    }
                }),
                Named.of("scope has no rate", new Limiting("unrated")));
    }

    @ParameterizedTest
    @EnumSource
    void failingThrottleLetsPassUnlessThePolicyIsToDeny(Bad bad) {
        assertThat(verdict(StoreFailurePolicy.ALLOW, bad)).isInstanceOf(Verdict.Passed.class);
        assertThat(verdict(StoreFailurePolicy.LOCAL, bad)).isInstanceOf(Verdict.Passed.class);
        assertThat(verdict(StoreFailurePolicy.DENY, bad)).isEqualTo(new Verdict.Undecided());
    }

    @ParameterizedTest
    @EnumSource
    void failingThrottleDoesNotStopTheOthers(Bad bad) {
        Limiting one = new Limiting("one").at("1/min");
        Decider decider = desk.failingTo(StoreFailurePolicy.LOCAL).decider();
        assertThat(Desk.passes(3, decider, REQUEST, bad, one)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("unclear")
    void rateThrottleThatCannotSayWhatItTakesIsTreatedAlike(Limiting unclear) {
        desk.rate("rated", "5/min");
        Limiting one = new Limiting("one").at("1/min");
        assertThat(verdict(StoreFailurePolicy.ALLOW, unclear)).isInstanceOf(Verdict.Passed.class);
        assertThat(verdict(StoreFailurePolicy.LOCAL, unclear)).isInstanceOf(Verdict.Passed.class);
        assertThat(verdict(StoreFailurePolicy.DENY, unclear, one)).isEqualTo(new Verdict.Undecided());
        assertThat(verdict(StoreFailurePolicy.DENY, one)).isInstanceOf(Verdict.Passed.class);
    }

    @Test
    void decisionThatComesTooLateIsLetGoOf() {
        AtomicInteger released = new AtomicInteger();
        CompletableFuture<Decision> late = new CompletableFuture<>();
        assertThat(verdict(StoreFailurePolicy.ALLOW, request -> late)).isInstanceOf(Verdict.Passed.class);
        late.complete(Decision.allowed(released::incrementAndGet));
        assertThat(released).hasValue(1);
    }

    private Verdict verdict(StoreFailurePolicy policy, Throttle... throttles) {
        return Desk.verdict(desk.failingTo(policy).decider(), REQUEST, throttles);
    }
}
