package io.throttle4j;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The units of a rate's window and the ways to write each. */
enum RateUnit {
    SECOND(1, "s sec secs second seconds"),
    MINUTE(60, "m min mins minute minutes"),
    HOUR(3_600, "h hr hrs hour hours"),
    DAY(86_400, "d day days"),
    WEEK(604_800, "w week weeks");

    private final long seconds;
    private final String spellings;

    RateUnit(long seconds, String spellings) {
        this.seconds = seconds;
        this.spellings = spellings;
    }

    long seconds() {
        return seconds;
    }

    /** The unit written as {@code spelling}, which must be in lower case already. */
    static Optional<RateUnit> named(String spelling) {
        return Arrays.stream(values())
                .filter(unit -> unit.spellings().contains(spelling))
                .findFirst();
    }

    static Stream<String> allSpellings() {
        return Arrays.stream(values()).flatMap(unit -> unit.spellings().stream());
    }

    /** A window in its largest whole unit: {@code minute}, {@code 15 minutes}. */
    static String describe(Duration window) {
        if (window.toNanosPart() != 0) {
            return window.toNanos() + " nanoseconds";
        }
        RateUnit unit = SECOND;
        for (RateUnit larger : values()) {
            if (window.toSeconds() % larger.seconds == 0) {
                unit = larger;
            }
        }
        long count = window.toSeconds() / unit.seconds;
        String singular = unit.name().toLowerCase(Locale.ROOT);
        return count == 1 ? singular : count + " " + singular + "s";
    }

    private List<String> spellings() {
        return List.of(spellings.split(" "));
    }
}
