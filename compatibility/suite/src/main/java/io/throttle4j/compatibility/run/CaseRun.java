package io.throttle4j.compatibility.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.compatibility.app.providers.Refusal;
import io.throttle4j.compatibility.cases.Case;
import io.throttle4j.compatibility.client.CallFailedException;
import io.throttle4j.compatibility.late.LateStore;
import io.throttle4j.compatibility.late.Watched;
import io.throttle4j.compatibility.matrix.Way;
import java.util.List;

/** One case on one container: the same call to the four deployments. */
final class CaseRun {

    private static final int REFUSED = 429;

    private final Case tried;
    private final Deployments deployments;

    CaseRun(Case tried, Deployments deployments) {
        this.tried = tried;
        this.deployments = deployments;
    }

    /** Whether the container can do this, and refuse it, without any throttle. */
    boolean worksPlainly() {
        try {
            Deployment trial = deployments.trial();
            return tried.works().test(trial.outcome(tried.call()).reply())
                    && trial.outcome(tried.call().with(Refusal.HEADER, "please"))
                                    .reply()
                                    .status()
                            == REFUSED;
        } catch (CallFailedException failure) {
            return false;
        }
    }

    /** Compares allowed and denied with what the application answers by itself; tells what the checks did to threads. */
    Way way() {
        Outcome plain = outcome(Variant.PLAIN);
        assertThat(plain.reply())
                .as("the reply without throttling, of %s", tried)
                .matches(tried.works(), "what a container answers that can do this");
        allowed(plain, outcome(Variant.ALLOWED_AT_ONCE));
        Outcome later = outcome(Variant.ALLOWED_LATER);
        allowed(plain, later);
        Outcome denied = outcome(Variant.DENIED_LATER);
        if (!tried.throttled()) {
            allowed(plain, denied);
            assertThat(later.watched()).as("checks").isEmpty();
            assertThat(denied.watched()).as("checks").isEmpty();
            return Way.NOT_ASKED;
        }
        denied(denied);
        return way(later, denied);
    }

    private Outcome outcome(Variant variant) {
        return deployments.of(variant).outcome(tried.call());
    }

    private static void allowed(Outcome plain, Outcome throttled) {
        assertThat(throttled.reply()).as("the reply to an allowed call").isEqualTo(plain.reply());
        assertThat(throttled.callers()).as("runs of the method").hasSameSizeAs(plain.callers());
        assertThat(throttled.callers())
                .as("threads that methods run on")
                .noneMatch(thread -> thread.startsWith(LateStore.THREAD));
        assertThat(throttled.reads()).as("reads of the entity").isEqualTo(plain.reads());
    }

    private void denied(Outcome denied) {
        Outcome refused = deployments.of(Variant.PLAIN).outcome(tried.call().with(Refusal.HEADER, "please"));
        assertThat(refused.reply().status()).as("status when a filter refuses").isEqualTo(REFUSED);
        assertThat(denied.reply()).as("the reply to a denied call").isEqualTo(refused.reply());
        assertThat(denied.callers()).as("runs of the method").isEmpty();
        assertThat(denied.reads()).as("reads of the entity").isZero();
    }

    private static Way way(Outcome later, Outcome denied) {
        assertThat(later.watched()).as("checks of an allowed call").hasSize(1);
        assertThat(denied.watched()).as("checks of a denied call").isEqualTo(later.watched());
        return later.watched().equals(List.of(Watched.LET_GO)) ? Way.NON_BLOCKING : Way.WAITS;
    }
}
