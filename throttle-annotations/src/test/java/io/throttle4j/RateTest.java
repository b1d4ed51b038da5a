package io.throttle4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

    private static final String ACCEPTED = "write N/unit or N/k unit with unit second, minute, hour, day or week,"
            + " \"100/hour\" or \"10/15 minutes\" for instance, several separated by commas, or \"unlimited\"";

    @ParameterizedTest
    @CsvSource({
        "s sec secs second seconds, 1",
        "m min mins minute minutes, 60",
        "h hr hrs hour hours, 3600",
        "d day days, 86400",
        "w week weeks, 604800",
    })
    void knowsEverySpellingOfAUnit(String spellings, long seconds) {
        for (String spelling : spellings.split(" ", -1)) {
            assertThat(Rate.parse("7/" + spelling).limits()).containsExactly(new Limit(7, Duration.ofSeconds(seconds)));
            assertThat(Rate.parse("7/3" + spelling).limits())
                    .containsExactly(new Limit(7, Duration.ofSeconds(3 * seconds)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unlimited", "Unlimited", "UNLIMITED", " \tunlimited\r\n"})
    void readsUnlimitedInAnyCase(String text) {
        assertThat(Rate.parse(text)).isEqualTo(Rate.unlimited());
        assertThat(Rate.parse(text).isUnlimited()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5/m;gcra", "5/m ; GCRA ", "5/ m;\tGcra"})
    void readsTheAlgorithm(String text) {
        assertThat(Rate.parse(text)).isEqualTo(new Rate(List.of(new Limit(5, Duration.ofMinutes(1))), Algorithm.GCRA));
        assertThat(Rate.parse(text)).hasToString("5/minute; gcra");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|it is empty",
                "5/month|unknown unit \"month\"; months differ in length, so write days, \"30 days\" for instance",
                "5/2 months|unknown unit \"months\"; months differ in length, so write days, \"30 days\" for instance",
                "5/mo|unknown unit \"mo\"; months differ in length, so write days, \"30 days\" for instance",
                "5/mon|unknown unit \"mon\"; months differ in length, so write days, \"30 days\" for instance",
                "5/Year|unknown unit \"year\"; years differ in length, so write days, \"365 days\" for instance",
                "5/y|unknown unit \"y\"; years differ in length, so write days, \"365 days\" for instance",
                "5/minuts|unknown unit \"minuts\"; did you mean \"minute\"?",
                "5/fortnight|unknown unit \"fortnight\"",
                "5|\"5\" has no '/'",
                "5/|the unit after '/' is missing",
                "5/10|the unit after '/' is missing",
                "10/s,|there is nothing beside a comma",
                "/m|the number of requests is \"\"; only the digits 0 to 9 can stand there",
                "-5/m|the number of requests is \"-5\"; only the digits 0 to 9 can stand there",
                "5.5/m|the number of requests is \"5.5\"; only the digits 0 to 9 can stand there",
                "2147483648/s|the number of requests is 2147483648; it can be 0 to 2147483647",
                "5/0 minutes|the number before the unit is 0; it can be 1 to 52560000",
                "5/36501 days|the number before the unit is 36501; it can be 1 to 36500",
                "5/m; token|unknown algorithm \"token\" after ';'; only gcra can stand there",
                "5/m;|unknown algorithm \"\" after ';'; only gcra can stand there",
                "5/m; gcra; gcra|unknown algorithm \"gcra; gcra\" after ';'; only gcra can stand there",
                "unlimited; gcra|\"unlimited\" has no '/'",
                "5/m, unlimited|\"unlimited\" has no '/'",
                "5/m, 6/60s|two limits have the same window, minute; keep the smaller one",
                "5/7d, 6/w|two limits have the same window, week; keep the smaller one",
            })
    void saysWhatIsWrong(String text, String problem) {
        String separator = problem.endsWith("?") ? " " : "; ";
        assertThatThrownBy(() -> Rate.parse(text))
                .isInstanceOf(InvalidRateException.class)
                .hasMessage("rate \"" + text + "\": " + problem + separator + ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5/\u00a0m",
                "5\u00a0/m",
                "5/m\u00a0",
                "\u20035/m",
                "\ufeff5/m", // spaces that are not ASCII
                "5/wee\u212a",
                "5/\u017f",
                "5/m\u0130n",
                "un\u0131imited", // letters that fold to ASCII
                "\uff15/m",
                "5/\uff11m",
                "\u0665/m",
                "5\uff0fm", // digits and a slash that are not ASCII
                "5/m\u0000",
                "5/m i n",
                "1 0/m",
                "5/1 0m",
                "5\u2044m"
            })
    void readsAsciiOnly(String text) {
        assertThatThrownBy(() -> Rate.parse(text)).isInstanceOf(InvalidRateException.class);
    }

    @Test
    void readsLeadingZerosHoweverMany() {
        assertThat(Rate.parse("0".repeat(10_000) + "7/" + "0".repeat(10_000) + "2m"))
                .isEqualTo(Rate.parse("7/2m"));
    }

    @Test
    void refusesHugeNumbers() {
        for (String number : List.of("9".repeat(19), "9223372036854775808", "9".repeat(10_000))) {
            assertThatThrownBy(() -> Rate.parse(number + "/s")).isInstanceOf(InvalidRateException.class);
            assertThatThrownBy(() -> Rate.parse("1/" + number + "s")).isInstanceOf(InvalidRateException.class);
        }
    }

    @Test
    void readsWhatItWrites() {
        Random random = new Random(2_026);
        for (int i = 0; i < 5_000; i++) {
            Rate rate = randomRate(random);
            assertThat(Rate.parse(rate.toString())).isEqualTo(rate);
        }
    }

    @Test
    void refusesNoiseWithNothingButItsOwnException() {
        Random random = new Random(5);
        String alphabet = "0159/, ;smhdwgcraunlited\t\u00e9\u0000";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder noise = new StringBuilder();
            random.ints(random.nextInt(10), 0, alphabet.length()).forEach(at -> noise.append(alphabet.charAt(at)));
            try {
                Rate rate = Rate.parse(noise.toString());
                assertThat(Rate.parse(rate.toString())).isEqualTo(rate);
            } catch (InvalidRateException refused) {
                assertThat(refused).hasMessageStartingWith("rate \"" + noise + "\": ");
            }
        }
    }

    @Test
    void knowsTheSmallestLimit() {
        assertThat(Rate.parse("10/s, 7/min").smallestLimit()).isEqualTo(7);
        assertThat(Rate.unlimited().smallestLimit()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void refusesLimitsOutOfBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limit(-1, Duration.ofSeconds(1)))
                .withMessage("a limit of -1 requests; use 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limit(1, Duration.ZERO))
                .withMessage("a window of PT0S; use more than zero and at most 36500 days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limit(1, Limit.LONGEST_WINDOW.plusNanos(1)))
                .withMessageStartingWith("a window of PT876000H0.000000001S; use more than zero");
    }

    private static Rate randomRate(Random random) {
        List<Limit> limits = new ArrayList<>();
        List<Long> seconds = Stream.generate(() -> randomSeconds(random))
                .distinct()
                .limit(random.nextInt(4))
                .toList();
        for (long window : seconds) {
            limits.add(new Limit(random.nextInt(Integer.MAX_VALUE), Duration.ofSeconds(window)));
        }
        boolean gcra = !limits.isEmpty() && random.nextBoolean();
        return new Rate(limits, gcra ? Algorithm.GCRA : Algorithm.SLIDING_WINDOW);
    }

    private static long randomSeconds(Random random) {
        long[] units = {1, 60, 3_600, 86_400, 604_800};
        return units[random.nextInt(units.length)] * (1 + random.nextInt(5_000));
    }
}
