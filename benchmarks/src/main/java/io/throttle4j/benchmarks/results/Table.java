package io.throttle4j.benchmarks.results;

import io.throttle4j.benchmarks.figures.Figure;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Figures as a table in Markdown. */
final class Table {

    private Table() {}

    static String of(String title, List<Figure> figures) {
        return figures.stream()
                .map(Table::row)
                .collect(Collectors.joining(
                        "\n",
                        "# " + title + "\n\n" + Machine.description()
                                + "\n\n| figure | value | wanted | |\n|---|---|---|---|\n",
                        "\n"));
    }

    private static String row(Figure figure) {
        String wanted = Wanted.of(figure)
                .map(bound -> (figure.kind() == Figure.Kind.RATIO ? "at least " : "at most ")
                        + String.format(Locale.ROOT, "%.2f", bound))
                .orElse("");
        String missed = Wanted.isMet(figure) ? "" : "missed";
        return "| " + figure.kind() + " `" + figure.name() + "` | " + figure.text() + " | " + wanted + " | " + missed
                + " |";
    }
}
