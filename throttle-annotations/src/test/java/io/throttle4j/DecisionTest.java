package io.throttle4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DecisionTest {

    @Test
    void allowsWithoutARelease() {
        Decision.Allowed allowed = (Decision.Allowed) Decision.allowed();

        assertThatCode(allowed.release()::run).doesNotThrowAnyException();
        assertThat(Decision.allowed()).isSameAs(allowed);
    }

    @Test
    void carriesTheReleaseWithoutRunningIt() {
        AtomicInteger released = new AtomicInteger();
        Decision decision = Decision.allowed(released::incrementAndGet);

        assertThat(released).hasValue(0);
        ((Decision.Allowed) decision).release().run();
        assertThat(released).hasValue(1);
    }

    @Test
    void deniesWithOrWithoutAWait() {
        assertThat(Decision.denied()).isEqualTo(new Decision.Denied(Optional.empty()));
        assertThat(Decision.denied(Duration.ZERO)).isEqualTo(new Decision.Denied(Optional.of(Duration.ZERO)));
        assertThat(Decision.denied(Duration.ofSeconds(3)))
                .isEqualTo(new Decision.Denied(Optional.of(Duration.ofSeconds(3))));
    }

    @Test
    void refusesANegativeWait() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decision.denied(Duration.ofMillis(-1)))
                .withMessage("wait PT-0.001S is negative; give the time until the request would pass, or use"
                        + " Decision.denied()");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks would do
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Decision.allowed(null));
        assertThatNullPointerException().isThrownBy(() -> Decision.denied(null));
    }
}
