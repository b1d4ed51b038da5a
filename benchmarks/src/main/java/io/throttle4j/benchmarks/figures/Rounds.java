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
        return median(values);
    }

    /**
     * The median of what each round says of this divided by {@code other}: what disturbs a round disturbs both.
     *
     * @throws IllegalArgumentException if {@code other} has another number of rounds
     */
    public double over(Rounds other) {
        if (values.size() != other.values.size()) {
            throw new IllegalArgumentException(
                    values.size() + " rounds cannot be compared with " + other.values.size());
        }
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            ratios.add(values.get(i) / other.values.get(i));
        }
        return median(ratios);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
