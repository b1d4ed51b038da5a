package io.throttle4j.throttles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throttle4j.Decision;
import io.throttle4j.ThrottleRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BlockingThrottleTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FIRST_JDK_WITH_VIRTUAL_THREADS = 21;
    private static final Visitor REQUEST = Visitor.at("192.0.2.1");

    @Test
    void decidesOnADaemonThatIsVirtualWhereTheJdkHasThem() throws Exception {
        AtomicReference<Thread> decidedOn = new AtomicReference<>(Thread.currentThread());
        assertThat(ask(new Asking(1, () -> {
                    decidedOn.set(Thread.currentThread());
                    return Decision.allowed();
                })))
                .succeedsWithin(PATIENCE);
        Thread thread = Objects.requireNonNull(decidedOn.get());
        assertThat(thread).isNotSameAs(Thread.currentThread());
        assertThat(thread.isDaemon()).isTrue();
        assertThat(isVirtual(thread)).isEqualTo(Runtime.version().feature() >= FIRST_JDK_WITH_VIRTUAL_THREADS);
    }

    @Test
    void runsAsManyAtOnceAsAllowedAndRefusesWhatCannotWait() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        CountDownLatch bothRun = new CountDownLatch(2);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Asking throttle = new Asking(2, () -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            bothRun.countDown();
            assertThat(open.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            atOnce.decrementAndGet();
            return Decision.allowed();
        });
        List<CompletableFuture<Decision>> accepted = fill(throttle, 2 * 17);
        assertThat(bothRun.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(ask(throttle))
                .failsWithin(PATIENCE)
                .withThrowableThat()
                .withCauseInstanceOf(RejectedExecutionException.class)
                .withMessageContaining("Asking has as many decisions running and waiting as it may");
        open.countDown();
        CompletableFuture.allOf(accepted.toArray(CompletableFuture[]::new)).get(30, TimeUnit.SECONDS);
        assertThat(most).hasValue(2);
        assertThat(ask(throttle)).succeedsWithin(PATIENCE);
    }

    @Test
    void answerIsGivenAfterThePlaceOfTheWorkIsFree() throws Exception {
        Asking throttle = new Asking(1, Decision::denied);
        CompletableFuture<Decision> afterwards = ask(throttle).thenCompose(first -> {
            // Fails if the place is still taken: one runs, sixteen wait, and this is the eighteenth.
            List<CompletableFuture<Decision>> more = fill(throttle, 17);
            return more.get(16);
        });
        assertThat(afterwards).succeedsWithin(PATIENCE).isEqualTo(Decision.denied());
    }

    @Test
    void exceptionsAndErrorsOfTheDecisionFailItsStage() {
        Exception checked = new Exception("no connection");
        assertThat(ask(new Asking(1, () -> {
                    throw checked;
                })))
                .failsWithin(PATIENCE)
                .withThrowableThat()
                .withCause(checked);
        assertThat(ask(new Asking(1, () -> {
                    throw new AssertionError("no driver");
                })))
                .failsWithin(PATIENCE);
    }

    @Test
    void fewerThanOneAtOnceIsRefused() {
        assertThatThrownBy(() -> new Asking(0, Decision::allowed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("0 decisions at once in ")
                .hasMessageEndingWith("; use 1 or more");
    }

    private static List<CompletableFuture<Decision>> fill(Asking throttle, int times) {
        List<CompletableFuture<Decision>> asked = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            asked.add(ask(throttle));
        }
        return asked;
    }

    private static CompletableFuture<Decision> ask(Asking throttle) {
        CompletionStage<Decision> stage = throttle.check(REQUEST);
        return stage.toCompletableFuture();
    }

    private static boolean isVirtual(Thread thread) throws ReflectiveOperationException {
        try {
            return (boolean) Thread.class.getMethod("isVirtual").invoke(thread);
        } catch (NoSuchMethodException beforeJdk21) {
            return false;
        }
    }

    private static final class Asking extends BlockingThrottle {
        private final Callable<Decision> question;

        Asking(int maxAtOnce, Callable<Decision> question) {
            super(maxAtOnce);
            this.question = question;
        }

        @Override
        protected Decision decide(ThrottleRequest request) throws Exception {
            return question.call();
        }
    }
}
