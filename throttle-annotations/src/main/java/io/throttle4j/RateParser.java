package io.throttle4j;

import io.throttle4j.suggest.Nearest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reads one rate and says precisely what is wrong with a bad one. */
final class RateParser {

    private static final String ACCEPTED =
            "write N/unit or N/k unit with unit second, minute, hour, day or week, \"100/hour\" or \"10/15 minutes\""
                    + " for instance, several separated by commas, or \"unlimited\"";

    private final String text;
    private final String rate;

    RateParser(String text) {
        this.text = text;
        this.rate = asciiLowerCase(strip(text));
    }

    Rate parse() {
        if (rate.isEmpty()) {
            throw invalid("it is empty");
        }
        if (rate.equals("unlimited")) {
            return Rate.unlimited();
        }
        int semicolon = rate.indexOf(';');
        Algorithm algorithm = semicolon < 0 ? Algorithm.SLIDING_WINDOW : algorithm(rate.substring(semicolon + 1));
        return limits(semicolon < 0 ? rate : rate.substring(0, semicolon), algorithm);
    }

    private Algorithm algorithm(String suffix) {
        if (strip(suffix).equals("gcra")) {
            return Algorithm.GCRA;
        }
        throw invalid("unknown algorithm \"" + strip(suffix) + "\" after ';'; only gcra can stand there");
    }

    private Rate limits(String list, Algorithm algorithm) {
        List<Limit> limits = new ArrayList<>();
        for (String part : list.split(",", -1)) {
            limits.add(limit(strip(part)));
        }
        try {
            return new Rate(limits, algorithm);
        } catch (IllegalArgumentException twoLimitsOfOneWindow) {
            throw invalid(String.valueOf(twoLimitsOfOneWindow.getMessage()));
        }
    }

    private Limit limit(String part) {
        int slash = part.indexOf('/');
        if (slash < 0) {
            throw invalid(part.isEmpty() ? "there is nothing beside a comma" : "\"" + part + "\" has no '/'");
        }
        int requests = requests(strip(part.substring(0, slash)));
        return new Limit(requests, window(strip(part.substring(slash + 1))));
    }

    private int requests(String digits) {
        return (int) number(digits, "number of requests", 0, Integer.MAX_VALUE);
    }

    private Duration window(String period) {
        int unitStart = digitsAtStart(period);
        RateUnit unit = unit(strip(period.substring(unitStart)));
        long longest = Limit.LONGEST_WINDOW.toSeconds() / unit.seconds();
        long count = unitStart == 0 ? 1 : number(period.substring(0, unitStart), "number before the unit", 1, longest);
        return Duration.ofSeconds(count * unit.seconds());
    }

    private RateUnit unit(String spelling) {
        return RateUnit.named(spelling).orElseThrow(() -> {
            if (spelling.isEmpty()) {
                return invalid("the unit after '/' is missing");
            }
            return invalid("unknown unit \"" + spelling + "\"" + meant(spelling));
        });
    }

    private static String meant(String spelling) {
        return switch (spelling) {
            case "mo", "mos", "mon", "month", "months" ->
                "; months differ in length, so write days, \"30 days\" for instance";
            case "y", "yr", "yrs", "year", "years" ->
                "; years differ in length, so write days, \"365 days\" for instance";
            default ->
                Nearest.to(spelling, RateUnit.allSpellings().toList())
                        .map(name -> "; did you mean \"" + name + "\"?")
                        .orElse("");
        };
    }

    private long number(String digits, String what, long least, long most) {
        if (digits.isEmpty() || digitsAtStart(digits) != digits.length()) {
            throw invalid("the " + what + " is \"" + digits + "\"; only the digits 0 to 9 can stand there");
        }
        String significant = digits.replaceFirst("^0+(?=.)", "");
        boolean tooLong = significant.length() > 18;
        if (tooLong || Long.parseLong(significant) > most || Long.parseLong(significant) < least) {
            throw invalid("the " + what + " is " + digits + "; it can be " + least + " to " + most);
        }
        return Long.parseLong(significant);
    }

    private InvalidRateException invalid(String problem) {
        String separator = problem.endsWith("?") ? " " : "; ";
        return new InvalidRateException("rate \"" + text + "\": " + problem + separator + ACCEPTED);
    }

    private static int digitsAtStart(String part) {
        int length = 0;
        while (length < part.length() && part.charAt(length) >= '0' && part.charAt(length) <= '9') {
            length++;
        }
        return length;
    }

    private static String strip(String part) {
        int start = 0;
        int end = part.length();
        while (start < end && isSpace(part.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(part.charAt(end - 1))) {
            end--;
        }
        return part.substring(start, end);
    }

    /** ASCII white space only: no other space may hide in a configuration file. */
    private static boolean isSpace(char character) {
        return character == ' ' || (character >= '\t' && character <= '\r');
    }

    /** Leaves all but A to Z alone, so that no letter of another alphabet becomes one of ours. */
    private static String asciiLowerCase(String mixed) {
        StringBuilder lower = new StringBuilder(mixed.length());
        for (int i = 0; i < mixed.length(); i++) {
            char character = mixed.charAt(i);
            lower.append(character >= 'A' && character <= 'Z' ? (char) (character + ('a' - 'A')) : character);
        }
        return lower.toString();
    }
}
