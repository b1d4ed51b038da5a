package io.throttle4j.benchmarks.results;

import io.throttle4j.benchmarks.figures.Figure;
import io.throttle4j.benchmarks.figures.Spread;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Figures as a table in Markdown. */
final class Table {

    private final Map<String, Spread> spreads;

    private Table(List<Spread> spreads) {
        this.spreads = spreads.stream().collect(Collectors.toMap(Spread::name, spread -> spread));
    }

    static String of(String title, List<Figure> figures, List<Spread> spreads) {
        Table table = new Table(spreads);
        return figures.stream()
                .map(table::row)
                .collect(Collectors.joining(
                        "\n",
                        "# " + title + "\n\n" + Machine.description()
                                + "\n\n| figure | value | half of the rounds | wanted | |\n|---|---|---|---|---|\n",
                        "\n"));
    }

    private String row(Figure figure) {
        String wanted = Wanted.of(figure)
                .map(bound -> (figure.kind() == Figure.Kind.RATIO ? "at least " : "at most ")
                        + String.format(Locale.ROOT, "%.2f", bound))
                .orElse("");
        String missed = Wanted.isMet(figure) ? "" : "missed";
        String spread = Optional.ofNullable(spreads.get(figure.name()))
                .map(Spread::text)
                .orElse("");
        return "| " + figure.kind() + " `" + figure.name() + "` | " + figure.text() + " | " + spread + " | " + wanted
                + " | " + missed + " |";
    }
}
