package io.throttle4j.benchmarks.figures;

import java.util.ArrayList;
import java.util.List;

/** One value for each round. Not thread-safe. */
public final class Rounds {

    private final List<Double> values = new ArrayList<>();

    /** None yet. */
    public Rounds() {}

    /** Adds the value of one more round. */
    public void add(double value) {
        values.add(value);
    }

    /** Adds all rounds of {@code more} after these. */
    public void addAll(Rounds more) {
        values.addAll(more.values);
    }

    /** The median; not a number if there is no value. */
    public double median() {
        return quantile(0.5);
    }

    /** The value that this part of all values, from 0 to 1, is not above; between two values in proportion. */
    public double quantile(double part) {
        if (values.isEmpty()) {
            return Double.NaN;
        }
        List<Double> sorted = values.stream().sorted().toList();
        double place = part * (sorted.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }

    /**
     * What each round says of this divided by {@code other}: what disturbs a round disturbs both.
     *
     * @throws IllegalArgumentException if {@code other} has another number of rounds
     */
    public Rounds over(Rounds other) {
        if (values.size() != other.values.size()) {
            throw new IllegalArgumentException(
                    values.size() + " rounds cannot be compared with " + other.values.size());
        }
        Rounds ratios = new Rounds();
        for (int i = 0; i < values.size(); i++) {
            ratios.add(values.get(i) / other.values.get(i));
        }
        return ratios;
    }
}
