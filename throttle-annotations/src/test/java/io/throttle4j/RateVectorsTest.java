package io.throttle4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The conformance vectors of rates, written out because no JSON reader is at hand here. */
class RateVectorsTest {

    static Stream<Arguments> readable() {
        return Stream.of(
                arguments("3/sec", "3x1"),
                arguments("3/second", "3x1"),
                arguments("5/m", "5x60"),
                arguments("5/minute", "5x60"),
                arguments("5/mins", "5x60"),
                arguments("60/h", "60x3600"),
                arguments("60/hour", "60x3600"),
                arguments("2/day", "2x86400"),
                arguments("1000/days", "1000x86400"),
                arguments("007/m", "7x60"),
                arguments(" 5/m", "5x60"),
                arguments("5/m ", "5x60"),
                arguments("5/min ", "5x60"),
                arguments("5/m\n", "5x60"),
                arguments("0/m", "0x60"),
                arguments("00/m", "0x60"),
                arguments("5/S", "5x1"),
                arguments("5/Min", "5x60"),
                arguments("5/D", "5x86400"),
                arguments("5/week", "5x604800"),
                arguments("5/5m", "5x300"),
                arguments("5/30s", "5x30"),
                arguments("5/ min", "5x60"),
                arguments("5 / m", "5x60"),
                arguments("5/\tm", "5x60"),
                arguments("10/15min", "10x900"),
                arguments("100 / 15 minutes", "100x900"),
                arguments("10/s,100/min", "10x1 100x60"),
                arguments("10/s, 1000/day", "10x1 1000x86400"),
                arguments("2147483647/day", "2147483647x86400"),
                arguments("5 / 30s", "5x30"),
                arguments("5/Hours", "5x3600"));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void reads(String text, String limits) {
        assertThat(Rate.parse(text).limits().stream()
                        .map(limit -> limit.requests() + "x" + limit.window().toSeconds())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(limits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+5/m",
                "-0/m",
                "1__0/m",
                "99999999999999999999/s",
                "2147483648/s",
                "\uff15/m",
                "5/month",
                "5/mo",
                "5/decade",
                "5/hamster",
                "5/s2",
                "5/min/x",
                "5/10",
                "",
                "/",
                "5",
                "5/",
                "/m",
                "1e3/s",
                "0x10/s",
                "5,000/day",
                "5:m",
                "5//m",
                "5/m/d",
                "\u221e/s",
                "None",
                "10/s,",
                "5/1.5h",
                "5/fortnight"
            })
    void refuses(String text) {
        assertThatThrownBy(() -> Rate.parse(text))
                .isInstanceOf(InvalidRateException.class)
                .hasMessageStartingWith("rate \"" + text + "\": ");
    }
}
