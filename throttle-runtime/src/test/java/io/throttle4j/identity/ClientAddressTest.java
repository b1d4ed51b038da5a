package io.throttle4j.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, 0.0.0.0",
        "255.255.255.255, 255.255.255.255",
        "::, ::",
        "::1, ::1",
        "1::, 1::",
        "0:0:0:0:0:0:0:1, ::1",
        "2001:DB8::0001, 2001:db8::1",
        "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
        "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
        "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "1:2:3:4:5:6:7::, 1:2:3:4:5:6:7:0",
        "::2:3:4:5:6:7:8, 0:2:3:4:5:6:7:8",
        "::ffff:1.2.3.4, 1.2.3.4",
        "::FFFF:102:304, 1.2.3.4",
        "0:0:0:0:0:ffff:1.2.3.4, 1.2.3.4",
        "::1.2.3.4, ::102:304",
        "64:ff9b::1.2.3.4, 64:ff9b::102:304",
    })
    void writesTheCanonicalForm(String literal, String canonical) {
        assertThat(ClientAddress.parse(literal)).map(ClientAddress::toString).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "...",
                ":",
                ":::",
                "1",
                "1.2.3",
                "1.2.3.4.5",
                "1.2.3.",
                ".1.2.3",
                "1..2.3",
                "256.1.1.1",
                "1.2.3.256",
                "01.2.3.4",
                "1.2.3.00",
                "0x1.2.3.4",
                "1.2.3.4 ",
                " 1.2.3.4",
                "-1.2.3.4",
                "+1.2.3.4",
                "1e1.2.3.4",
                "١.2.3.4",
                "１.2.3.4",
                "1.2.3.1000",
                "3232235777",
                "1::2::3",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1:2:3:4:5:6:7:8::",
                "::1:2:3:4:5:6:7:8",
                "1:2:3:4::5:6:7:8",
                "12345::",
                "g::",
                ":1::",
                "::1:",
                "1.2.3.4::",
                "::1.2.3.4:5",
                "::1.2.3",
                "::01.2.3.4",
                "::ffff:1.2.3.256",
                "1:2:3:4:5:6:7:1.2.3.4",
                "2001:db8::1\u0000",
                "::１",
                "[::1]",
                "::1%eth0",
                "::1/64",
                "localhost",
                "1.2.3.4\n"
            })
    void refusesWhatIsNoLiteral(String text) {
        assertThat(ClientAddress.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:3:4:5:6, 64, 2001:db8:1:2::/64",
        "2001:db8:1:2:3:4:5:6, 128, 2001:db8:1:2:3:4:5:6",
        "2001:db8:1:2:3:4:5:6, 127, 2001:db8:1:2:3:4:5:6/127",
        "2001:db8:1:2:3:4:5:7, 127, 2001:db8:1:2:3:4:5:6/127",
        "2001:db8:1:2ff:3:4:5:6, 56, 2001:db8:1:200::/56",
        "ffff::, 1, 8000::/1",
        "::1, 64, ::/64",
        "1.2.3.4, 1, 1.2.3.4",
        "::ffff:1.2.3.4, 64, 1.2.3.4",
    })
    void groupsIpv6ByPrefix(String literal, int prefix, String group) {
        assertThat(ClientAddress.parse(literal).orElseThrow().grouped(prefix)).isEqualTo(group);
    }

    @Test
    void agreesWithThePlatformOnRandomAddresses() throws UnknownHostException {
        Random random = new Random(20_261_122);
        for (int i = 0; i < 20_000; i++) {
            InetAddress expected = InetAddress.getByAddress(randomBytes(random));
            ClientAddress ours = ClientAddress.parse(expected.getHostAddress()).orElseThrow();

            assertThat(InetAddress.getByName(ours.toString())).isEqualTo(expected);
            assertThat(ClientAddress.parse(ours.toString())).contains(ours);
        }
    }

    @Test
    void refusesRandomNoiseOrReadsItAsThePlatformDoes() throws UnknownHostException {
        Random random = new Random(4711);
        String alphabet = "0123456789abcdef::::....%g";
        int read = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder noise = new StringBuilder();
            random.ints(2 + random.nextInt(12), 0, alphabet.length()).forEach(at -> noise.append(alphabet.charAt(at)));
            var ours = ClientAddress.parse(noise.toString());
            if (ours.isPresent()) {
                read++;
                assertThat(InetAddress.getByName(ours.get().toString()))
                        .isEqualTo(InetAddress.getByName(noise.toString()));
            }
        }
        assertThat(read).isGreaterThan(100);
    }

    private static byte[] randomBytes(Random random) {
        byte[] bytes = new byte[random.nextBoolean() ? 4 : 16];
        random.nextBytes(bytes);
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            if (random.nextInt(3) == 0) {
                bytes[i] = 0;
                bytes[i + 1] = 0;
            }
        }
        return bytes;
    }
}
