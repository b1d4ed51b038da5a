package io.throttle4j.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    @Test
    void zeroIsNone() {
        assertThat(TrustedProxies.parse(" 0 ")).isEqualTo(TrustedProxies.none());
        assertThat(TrustedProxies.parse("0").isNone()).isTrue();
        assertThat(TrustedProxies.parse("1").isNone()).isFalse();
        assertThat(TrustedProxies.parse("::1").isNone()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "2147483647", "10.0.0.0/8", "192.0.2.7", "10.0.0.0/8, 2001:db8::/32, ::1"})
    void writesWhatItReads(String text) {
        TrustedProxies proxies = TrustedProxies.parse(text);

        assertThat(proxies).hasToString(text).isEqualTo(TrustedProxies.parse(text));
        assertThat(proxies).hasSameHashCodeAs(TrustedProxies.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.255.255, true",
        "10.0.0.0/8, 11.0.0.0, false",
        "10.0.0.0/8, ::a00:0, false",
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.6, false",
        "192.0.2.6/31, 192.0.2.7, true",
        "2001:db8::/33, 2001:db8:7fff::1, true",
        "2001:db8::/33, 2001:db8:8000::1, false",
        "::ffff:10.0.0.0/104, 10.1.2.3, true",
        "::ffff:10.0.0.0/104, 11.1.2.3, false",
        "::ffff:10.1.2.3, 10.1.2.3, true",
    })
    void knowsWhatARangeContains(String range, String address, boolean contained) {
        assertThat(NetworkRange.parse(range)
                        .contains(ClientAddress.parse(address).orElseThrow()))
                .isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|it is empty; write the number of proxies, 0 for none, or their addresses, 10.0.0.0/8 for instance",
                "-1|the number of proxies is -1; use 0 or more",
                "99999999999|the number of proxies is 99999999999; it can be 0 to 2147483647",
                "nginx|\"nginx\" is neither an address nor a range; write 10.0.0.0/8, 192.0.2.7 or 2001:db8::/32 for"
                        + " instance; names are not looked up",
                "10.0.0.0/8,|\"\" is neither an address nor a range; write 10.0.0.0/8, 192.0.2.7 or 2001:db8::/32 for"
                        + " instance; names are not looked up",
                "10.0.0.0/33|the prefix of \"10.0.0.0/33\" is \"33\"; it can be 1 to 32",
                "10.0.0.0/|the prefix of \"10.0.0.0/\" is \"\"; it can be 1 to 32",
                "::/129|the prefix of \"::/129\" is \"129\"; it can be 1 to 128",
                "::ffff:10.0.0.0/8|the prefix of \"::ffff:10.0.0.0/8\" is \"8\"; it can be 97 to 128",
                "0.0.0.0/0|\"0.0.0.0/0\" trusts every address, so that any client could pass for any other; list the"
                        + " addresses of your proxies, or give their number",
                "10.1.2.3/8|\"10.1.2.3/8\" has bits set after its prefix; did you mean \"10.0.0.0/8\" or"
                        + " \"10.1.2.3\"?",
            })
    void saysWhatIsWrong(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrustedProxies.parse(text))
                .withMessage(message);
    }
}
