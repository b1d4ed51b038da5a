package io.throttle4j;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One or more limits that must all hold, or no limit at all.
 *
 * <p>Written as {@code 100/hour}, {@code 10/15 minutes}, {@code 10/s, 1000/day}, {@code 1000000/day; gcra} or
 * {@code unlimited}; see {@link #parse}. Values are immutable.
 *
 * @param limits the limits, in the order written; empty means unlimited
 * @param algorithm how the limits are counted
 */
public record Rate(List<Limit> limits, Algorithm algorithm) {

    private static final Rate UNLIMITED = new Rate(List.of(), Algorithm.SLIDING_WINDOW);

    /**
     * Copies the limits and checks that their windows differ.
     *
     * @throws IllegalArgumentException if two limits have the same window
     */
    public Rate {
        limits = List.copyOf(limits);
        Set<Object> windows = new HashSet<>();
        for (Limit limit : limits) {
            if (!windows.add(limit.window())) {
                throw new IllegalArgumentException("two limits have the same window, "
                        + RateUnit.describe(limit.window()) + "; keep the smaller one");
            }
        }
    }

    /** The rate that limits nothing. */
    public static Rate unlimited() {
        return UNLIMITED;
    }

    /**
     * Reads a rate: {@code N/unit} or {@code N/k unit}, several separated by commas, optionally {@code ; gcra} at the
     * end, or {@code unlimited}.
     *
     * <p>N is 0 to 2147483647 and k is from 1, in ASCII digits without sign. Units are {@code s sec second}, {@code m
     * min minute}, {@code h hr hour}, {@code d day} and {@code w week}, in any case, singular or plural. ASCII white
     * space is free between the parts.
     *
     * @throws InvalidRateException if {@code text} is anything else
     */
    public static Rate parse(String text) {
        return new RateParser(text).parse();
    }

    /** Whether this rate limits nothing. */
    public boolean isUnlimited() {
        return limits.isEmpty();
    }

    /** The smallest N of the limits: no request may cost more. {@link Integer#MAX_VALUE} when unlimited. */
    public int smallestLimit() {
        return limits.stream().mapToInt(Limit::requests).min().orElse(Integer.MAX_VALUE);
    }

    /** The rate in a form that {@link #parse} reads if every window is a whole number of seconds. */
    @Override
    public String toString() {
        if (isUnlimited()) {
            return "unlimited";
        }
        String written = limits.stream().map(Limit::toString).collect(Collectors.joining(", "));
        return algorithm == Algorithm.GCRA ? written + "; gcra" : written;
    }
}
