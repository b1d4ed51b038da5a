package io.throttle4j.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientAddressResolverTest {

    private static final String PROXY = "10.0.0.1";

    @Test
    void ignoresTheHeaderWhenNobodyIsTrusted() {
        assertThat(resolve("0", ForwardedHeader.X_FORWARDED_FOR, PROXY, "1.1.1.1"))
                .contains(PROXY);
    }

    /** Far more than the resolver remembers, twice in a row and once more when others have come between. */
    @Test
    void takesNoPeerForAnotherThatItHasSeenBefore() {
        ClientAddressResolver resolver =
                new ClientAddressResolver(TrustedProxies.parse("0"), ForwardedHeader.X_FORWARDED_FOR, 64);
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 5_000; i++) {
                String peer = "10.7." + i / 256 + "." + i % 256;
                assertThat(resolver.resolve(peer, List.of())).contains(peer);
                assertThat(resolver.resolve(peer, List.of())).contains(peer);
            }
        }
        assertThat(resolver.resolve("no address", List.of())).isEmpty();
        assertThat(resolver.resolve("no address", List.of())).isEmpty();
        assertThat(resolver.resolve("2001:db8::1", List.of())).isEqualTo(resolver.resolve("2001:db8::2", List.of()));
    }

    @Test
    void readsSeveralHeaderLinesAsOneList() {
        assertThat(resolve("2", ForwardedHeader.X_FORWARDED_FOR, PROXY, "6.6.6.6, 1.1.1.1", "2.2.2.2"))
                .contains("1.1.1.1");
        assertThat(resolve("2", ForwardedHeader.FORWARDED, PROXY, "for=6.6.6.6, for=1.1.1.1", "for=2.2.2.2"))
                .contains("1.1.1.1");
        assertThat(resolve("9", ForwardedHeader.X_FORWARDED_FOR, PROXY, "1.1.1.1", "2.2.2.2", "3.3.3.3"))
                .contains("1.1.1.1");
    }

    @Test
    void countsAnEmptyLineAsAnEntry() {
        assertThat(resolve("1", ForwardedHeader.X_FORWARDED_FOR, PROXY, "1.1.1.1", ""))
                .contains(PROXY);
    }

    @Test
    void walksRangesToTheFirstUntrusted() {
        assertThat(resolve("10.0.0.0/8", ForwardedHeader.X_FORWARDED_FOR, PROXY, "6.6.6.6, 1.1.1.1, 10.0.0.3,10.0.0.2"))
                .contains("1.1.1.1");
    }

    @Test
    void takesTheLeftmostWhenAllAreTrusted() {
        assertThat(resolve("10.0.0.0/8", ForwardedHeader.X_FORWARDED_FOR, PROXY, "10.0.0.3, 10.0.0.2"))
                .contains("10.0.0.3");
    }

    @Test
    void ignoresTheHeaderOfAnUntrustedPeer() {
        assertThat(resolve("10.0.0.0/8", ForwardedHeader.X_FORWARDED_FOR, "9.9.9.9", "1.1.1.1"))
                .contains("9.9.9.9");
        assertThat(new ClientAddressResolver(TrustedProxies.parse("10.0.0.0/8"), ForwardedHeader.X_FORWARDED_FOR, 64)
                        .resolve(null, List.of("1.1.1.1")))
                .isEmpty();
    }

    @Test
    void stopsAtWhatIsNoLiteralInsteadOfLookingFurtherLeft() {
        for (String junk : List.of("unknown", "_hidden", "", "example.org", "1.1.1.1\u0000", "1.1.1.1\u00a0")) {
            assertThat(resolve("10.0.0.0/8", ForwardedHeader.X_FORWARDED_FOR, PROXY, "1.1.1.1, " + junk + ",10.0.0.2"))
                    .contains(PROXY);
        }
    }

    @Test
    void trustsAMappedPeer() {
        assertThat(resolve("10.0.0.0/8", ForwardedHeader.X_FORWARDED_FOR, "::ffff:10.0.0.1", "1.1.1.1"))
                .contains("1.1.1.1");
    }

    @Test
    void neverLooksUpANamedPeer() {
        assertThat(resolve("1", ForwardedHeader.X_FORWARDED_FOR, "localhost", "unknown"))
                .isEmpty();
        assertThat(resolve("1", ForwardedHeader.X_FORWARDED_FOR, "unix:", "1.1.1.1"))
                .contains("1.1.1.1");
    }

    @Test
    void readsTrustedEntriesWhateverTheClientQuotedLeftOfThem() {
        String attack = "for=6.6.6.6;x=\", for=1.1.1.1, for=\"10.0.0.2\"";
        assertThat(resolve("2", ForwardedHeader.FORWARDED, PROXY, attack)).contains("1.1.1.1");
        assertThat(resolve("10.0.0.0/8", ForwardedHeader.FORWARDED, PROXY, attack))
                .contains("1.1.1.1");
        assertThat(resolve("1", ForwardedHeader.FORWARDED, PROXY, "for=\"", "for=1.1.1.1"))
                .contains("1.1.1.1");
    }

    @Test
    void keepsCommasInQuotesTogether() {
        assertThat(resolve("1", ForwardedHeader.FORWARDED, PROXY, "for=1.1.1.1;host=\"a,\\\",for=6.6.6.6;b=\\\\\""))
                .contains("1.1.1.1");
    }

    @Test
    void takesLinearTimeOnHugeHeaders() {
        int length = 2_000_000;
        for (String unit :
                List.of(",", "\"", "\\", "\\\"", " ", ";", "a", ":", "1.1.1.1,", "for=\"\\\"\",", "for=\"\\")) {
            String line = unit.repeat(length / unit.length());
            for (ForwardedHeader header : ForwardedHeader.values()) {
                for (String trusted : List.of("1", "2147483647", "10.0.0.0/8")) {
                    assertTimeoutPreemptively(
                            Duration.ofSeconds(5), () -> resolve(trusted, header, PROXY, line, line + "1.1.1.1"));
                }
            }
        }
        List<String> lines = Collections.nCopies(100_000, "10.0.0.9");
        assertThat(resolve("10.0.0.0/8", ForwardedHeader.X_FORWARDED_FOR, PROXY, lines.toArray(String[]::new)))
                .contains("10.0.0.9");
    }

    @Test
    void refusesAPrefixOutsideTheAddress() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClientAddressResolver(TrustedProxies.none(), ForwardedHeader.FORWARDED, 129))
                .withMessage("an IPv6 prefix of 129 bits; use 1 to 128");
    }

    private static Optional<String> resolve(String trusted, ForwardedHeader header, String remote, String... lines) {
        return new ClientAddressResolver(TrustedProxies.parse(trusted), header, 64)
                .resolve(remote, Arrays.asList(lines));
    }
}
