package io.throttle4j.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.throttle4j.Identity;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdentityGuardTest {

    private final IdentityGuard plain = new IdentityGuard(Optional.empty());
    private final IdentityGuard keyed = new IdentityGuard(Optional.of("a secret of some length"));

    @Test
    void leavesShortValuesReadable() {
        Identity longest = Identity.ofKey("x".repeat(128));

        assertThat(plain.guard(Identity.ofPrincipal("ada"))).isEqualTo(Identity.ofPrincipal("ada"));
        assertThat(plain.guard(longest)).isEqualTo(longest);
    }

    @Test
    void hashesOverlongValues() {
        Identity guarded = plain.guard(Identity.ofKey("x".repeat(129)));

        assertThat(guarded.kind()).isEqualTo(Identity.Kind.KEY);
        assertThat(guarded.value()).matches("sha256:[A-Za-z0-9_-]{43}");
        assertThat(plain.guard(Identity.ofKey("x".repeat(130)))).isNotEqualTo(guarded);
    }

    @Test
    void letsNobodyTakeTheNameOfAHash() {
        Identity hashed = plain.guard(Identity.ofKey("x".repeat(129)));
        Identity secret = keyed.guard(Identity.ofPrincipal("ada"));

        assertThat(plain.guard(hashed)).isNotEqualTo(hashed);
        assertThat(plain.guard(secret)).isNotEqualTo(secret);
        assertThat(keyed.guard(secret)).isNotEqualTo(secret);
    }

    @Test
    void keepsLoneSurrogatesApart() {
        String filler = "x".repeat(200);

        assertThat(plain.guard(Identity.ofKey(filler + "\uD800")))
                .isNotEqualTo(plain.guard(Identity.ofKey(filler + "\uD801")));
    }

    @Test
    void hidesEveryValueBehindTheSecret() {
        Identity guarded = keyed.guard(Identity.ofPrincipal("ada"));

        assertThat(guarded.kind()).isEqualTo(Identity.Kind.PRINCIPAL);
        assertThat(guarded.value()).matches("hmac:[A-Za-z0-9_-]{24}");
        assertThat(keyed.guard(Identity.ofPrincipal("ada"))).isEqualTo(guarded);
        assertThat(new IdentityGuard(Optional.of("another secret")).guard(Identity.ofPrincipal("ada")))
                .isNotEqualTo(guarded);
    }

    @Test
    void hidesThatTwoKindsShareAValue() {
        Set<String> values = Stream.of(
                        Identity.ofPrincipal("1.2.3.4"), Identity.ofAddress("1.2.3.4"), Identity.ofKey("1.2.3.4"))
                .map(keyed::guard)
                .map(Identity::value)
                .collect(Collectors.toSet());

        assertThat(values).hasSize(3);
    }

    @Test
    void leavesTheUnknownClientAsItIs() {
        assertThat(keyed.guard(Identity.unknown())).isSameAs(Identity.unknown());
    }

    @Test
    void refusesABlankSecret() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IdentityGuard(Optional.of(" ")))
                .withMessage("the secret is blank; give one, or none to keep identities readable");
    }
}
