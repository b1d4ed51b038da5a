package io.throttle4j.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeAddressTest {

    @ParameterizedTest
    @CsvSource({
        "1.2.3.4, 1.2.3.4",
        "1.2.3.4:0, 1.2.3.4",
        "1.2.3.4:65535, 1.2.3.4",
        "1.2.3.4:_hidden-1, 1.2.3.4",
        "[2001:db8::1], 2001:db8::1",
        "[2001:db8::1]:4711, 2001:db8::1",
        "[2001:db8::1]:_x, 2001:db8::1",
        "[::ffff:1.2.3.4]:80, 1.2.3.4",
        "fe80::1%eth0, fe80::1",
        "[fe80::1%25eth0]:80, fe80::1",
        "::ffff:1.2.3.4%eth0, 1.2.3.4",
        "2001:db8::1:80, 2001:db8::1:80",
    })
    void dropsPortsBracketsAndZones(String text, String address) {
        assertThat(NodeAddress.parse(text)).map(ClientAddress::toString).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "]",
                "[]",
                "[]:80",
                "[1.2.3.4]",
                "[1.2.3.4]:80",
                "[::1",
                "::1]",
                "[::1]x",
                "[::1]:",
                "[::1]80",
                "[::1]:65536",
                "[[::1]]",
                "1.2.3.4:",
                "1.2.3.4:65536",
                "1.2.3.4:000080",
                "1.2.3.4:-1",
                "1.2.3.4:80x",
                "1.2.3.4:_ x",
                "1.2.3.4%eth0",
                "fe80::1%",
                "fe80::1%e h",
                "%eth0",
                "localhost:80",
                "unknown",
                "_hidden",
                "unknown:80",
                "fe80::1%\u0000"
            })
    void refusesTheRest(String text) {
        assertThat(NodeAddress.parse(text)).isEmpty();
    }
}
