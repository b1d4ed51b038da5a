package io.throttle4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {

    @Test
    void keepsAUserApartFromTheAddressOfTheSameName() {
        assertThat(Identity.ofPrincipal("1.2.3.4"))
                .isNotEqualTo(Identity.ofAddress("1.2.3.4"))
                .isNotEqualTo(Identity.ofKey("1.2.3.4"));
        assertThat(Identity.ofKey(Identity.unknown().value())).isNotEqualTo(Identity.unknown());
    }

    @Test
    void isTheSameForTheSameClient() {
        assertThat(Identity.ofKey("k")).isEqualTo(Identity.ofKey("k")).hasSameHashCodeAs(Identity.ofKey("k"));
        assertThat(Identity.unknown()).isEqualTo(Identity.unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void refusesABlankValue(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identity.ofKey(blank))
                .withMessage("a blank KEY identity would be shared by every client that sends none; return an empty key"
                        + " to skip the throttle instead");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks would do
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> new Identity(null, "x"));
        assertThatNullPointerException().isThrownBy(() -> Identity.ofKey(null));
    }
}
