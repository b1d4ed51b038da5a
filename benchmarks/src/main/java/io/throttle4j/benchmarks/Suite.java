package io.throttle4j.benchmarks;

import io.throttle4j.benchmarks.figures.Figure;
import io.throttle4j.benchmarks.figures.Spread;
import io.throttle4j.benchmarks.results.Results;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Sections that are run one after the other.
 *
 * @param name what the results are named after
 * @param printed which of their figures are printed and kept
 */
record Suite(String name, List<Section> sections, Predicate<Figure> printed) {

    /** Prints each figure as soon as it is known, and writes all down at the end. */
    void run() throws IOException {
        List<Figure> figures = new ArrayList<>();
        List<Spread> spreads = new ArrayList<>();
        for (Section section : sections) {
            section.run(line -> {
                Figure.parse(line).filter(printed).ifPresent(figure -> {
                    System.out.println(figure.line());
                    figures.add(figure);
                });
                Spread.parse(line).ifPresent(spreads::add);
            });
        }
        Results.write(Path.of(System.getProperty("benchmarks.results", "results")), name, figures, spreads);
    }
}
