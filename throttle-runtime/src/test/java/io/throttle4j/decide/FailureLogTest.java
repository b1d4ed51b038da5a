package io.throttle4j.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.config.StoreFailurePolicy;
import io.throttle4j.decide.FrailStore.Way;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An outage is one line when it begins and one when it ends. */
class FailureLogTest {

    private static final Asked REQUEST = Asked.anonymously();

    private final Logger logger = Logger.getLogger("io.throttle4j");
    private final List<String> lines = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getLevel() + " " + line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private final Desk desk = new Desk();
    private final FrailStore store = new FrailStore(desk.memory);
    private final Limiting some = new Limiting("some").at("1000/min").in(store);
    private final Decider decider = desk.failingTo(StoreFailurePolicy.LOCAL).decider();

    @BeforeEach
    void listen() {
        logger.addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(handler);
    }

    @Test
    void saysOnceThatAStoreFailsAndOnceThatItWorksAgain() {
        ask(Way.WORKS, Way.FAILS, Way.THROWS, Way.FAILS, Way.FAILS, Way.FAILS, Way.FAILS);
        desk.time.advance(Breaker.PROBE_INTERVAL);
        ask(Way.WORKS, Way.WORKS);
        assertThat(lines)
                .containsExactly(
                        "WARNING io.throttle4j.decide.FrailStore fails (java.lang.IllegalStateException: no"
                                + " connection); until it works again this node counts for itself",
                        "INFO io.throttle4j.decide.FrailStore works again");
    }

    @Test
    void saysSoAgainForTheNextOutage() {
        for (int outage = 1; outage <= 3; outage++) {
            for (int i = 0; i < Breaker.FAILURES_IN_A_ROW; i++) {
                ask(Way.FAILS);
            }
            desk.time.advance(Breaker.PROBE_INTERVAL);
            ask(Way.WORKS);
            assertThat(lines).hasSize(2 * outage);
        }
    }

    @Test
    void storeThatFailsNowAndThenIsSaidToWorkAgainOnlyAfterManyAnswers() {
        for (int i = 0; i < 50; i++) {
            ask(Way.FAILS, Way.WORKS);
        }
        assertThat(lines).hasSize(1);
        for (int i = 0; i < 100; i++) {
            ask(Way.WORKS);
        }
        assertThat(lines).hasSize(2);
    }

    @Test
    void clientThatMakesAThrottleFailNowAndThenCannotFillTheLog() {
        FailureLog log = new FailureLog();
        Object throttle = new Object();
        for (int i = 0; i < 50; i++) {
            log.failed(throttle, "requests pass it", new IllegalStateException("blank key"));
            log.worked(throttle, 3);
        }
        assertThat(lines).hasSize(1);
        log.worked(throttle, 3);
        log.worked(throttle, 3);
        assertThat(lines).hasSize(2);
    }

    @Test
    void storeThatWorksSaysNothingOfAnotherOfItsClassThatFails() {
        store.breaks(Way.FAILS);
        Limiting healthy = new Limiting("healthy").at("100/min").in(new FrailStore(desk.memory));
        Desk.passes(5, decider, REQUEST, some, healthy);
        assertThat(lines).hasSize(1);
    }

    @Test
    void whatTheStoreRemembersDoesNotCountAsWorking() {
        ask(Way.FAILS);
        store.remembers(true);
        Desk.passes(200, decider, REQUEST, some);
        assertThat(lines).hasSize(1);
    }

    @Test
    void bucketThatCannotBeReadIsALineOfItsOwn() {
        Asked ada = Asked.by("ada");
        for (int i = 0; i < 3; i++) {
            store.breaks(Way.CANNOT_READ_THE_BUCKET);
            Desk.passes(10, decider, REQUEST, some);
            store.breaks(Way.WORKS);
            Desk.passes(200, decider, ada, some);
        }
        assertThat(lines)
                .containsExactly("WARNING io.throttle4j.decide.FrailStore cannot read a bucket (no list, at its place);"
                        + " until it can, this node counts it for itself");
        Desk.passes(3, decider, REQUEST, some);
        assertThat(lines)
                .hasSize(2)
                .last()
                .isEqualTo(
                        "INFO io.throttle4j.decide.FrailStore can read a bucket again (it was no list, at its place)");
    }

    @Test
    void lateStoreIsSaidToBeLate() {
        store.breaks(Way.NEVER_ANSWERS);
        Decider impatient = desk.waiting(Duration.ofMillis(3)).decider();
        Desk.passes(2, impatient, REQUEST, some);
        assertThat(lines)
                .singleElement()
                .asString()
                .contains("fails (java.util.concurrent.TimeoutException: no answer in 3 ms)");
    }

    private void ask(Way... ways) {
        for (Way way : ways) {
            store.breaks(way);
            Desk.verdict(decider, REQUEST, some);
        }
    }
}
