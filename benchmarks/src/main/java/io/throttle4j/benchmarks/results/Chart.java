package io.throttle4j.benchmarks.results;

import io.throttle4j.benchmarks.figures.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Figures as a picture: ratios as bars on a logarithmic scale, each with a mark where it is wanted to be, and below how the
 * cost of a check grows with the limit and with the number of throttles, the first value of each row being 1.
 */
final class Chart {

    private static final int WIDTH = 900;
    private static final int ROW = 22;
    private static final int MARGIN = 20;
    private static final int LEFT = 260;
    private static final int RIGHT = 70;
    private static final double LEAST = 0.5;
    private static final double MOST = 1_000;
    private static final String[] GROWTHS = {
        "growth.limit.%s.memory.ns", "growth.limit.%s.redis.us", "growth.throttles.%s.memory.ns"
    };
    private static final String[][] STEPS = {
        {"10", "1000", "100000"}, {"10", "1000", "100000"}, {"1", "3", "10"},
    };

    private final List<Figure> figures;
    private final StringBuilder svg = new StringBuilder();
    private int y = MARGIN;

    private Chart(List<Figure> figures) {
        this.figures = figures;
    }

    static String of(String title, List<Figure> figures) {
        return new Chart(figures).draw(title);
    }

    private String draw(String title) {
        heading(title + ": ours / theirs in operations per second; the mark is what is wanted");
        figures.stream().filter(Chart::isCompared).forEach(this::bar);
        grid();
        for (int i = 0; i < GROWTHS.length; i++) {
            growth(GROWTHS[i], STEPS[i]);
        }
        int height = y + MARGIN;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + height
                + "\" font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
                + svg + "</svg>\n";
    }

    private static boolean isCompared(Figure figure) {
        return figure.kind() == Figure.Kind.RATIO;
    }

    private void bar(Figure figure) {
        text(LEFT - 8, y + 15, "end", figure.name());
        int end = x(figure.value());
        int one = x(1);
        rectangle(
                Math.min(one, end),
                y + 4,
                Math.max(1, Math.abs(end - one)),
                ROW - 8,
                Wanted.isMet(figure) ? "#2a7f62" : "#b3402a");
        Wanted.of(figure).ifPresent(bound -> rectangle(x(bound) - 1, y + 1, 3, ROW - 2, "#222222"));
        text(WIDTH - RIGHT + 8, y + 15, "start", figure.text());
        y += ROW;
    }

    private void grid() {
        for (double at : List.of(1.0, 10.0, 100.0, 1_000.0)) {
            rectangle(x(at), MARGIN + ROW, 1, y - MARGIN - ROW, "#bbbbbb");
            text(x(at), y + 14, "middle", "x" + Math.round(at));
        }
        y += 2 * ROW;
    }

    private void growth(String name, String... steps) {
        List<Figure> row = new ArrayList<>();
        for (String step : steps) {
            figures.stream()
                    .filter(named(String.format(Locale.ROOT, name, step)))
                    .forEach(row::add);
        }
        if (row.size() != steps.length) {
            return;
        }
        heading(String.format(Locale.ROOT, name, String.join(" / ", steps)));
        double first = row.get(0).value();
        double largest = row.stream().mapToDouble(Figure::value).max().orElseThrow() / first;
        for (int i = 0; i < steps.length; i++) {
            double relative = row.get(i).value() / first;
            text(LEFT - 8, y + 15, "end", steps[i]);
            rectangle(
                    LEFT,
                    y + 4,
                    (int) Math.round((WIDTH - LEFT - RIGHT - 120) * relative / Math.max(2, largest)),
                    ROW - 8,
                    "#33658a");
            text(
                    WIDTH - RIGHT + 8,
                    y + 15,
                    "end",
                    String.format(Locale.ROOT, "%s = x%.2f", row.get(i).text(), relative));
            y += ROW;
        }
        y += ROW / 2;
    }

    private static Predicate<Figure> named(String name) {
        return figure -> figure.name().equals(name);
    }

    private static int x(double value) {
        double within = Math.max(LEAST, Math.min(MOST, value));
        return (int) Math.round(LEFT + (WIDTH - LEFT - RIGHT) * Math.log(within / LEAST) / Math.log(MOST / LEAST));
    }

    private void heading(String text) {
        text(MARGIN, y + 14, "start", text);
        y += ROW;
    }

    private void text(int x, int baseline, String anchor, String text) {
        svg.append(String.format(
                Locale.ROOT, "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>%n", x, baseline, anchor, text));
    }

    private void rectangle(int x, int top, int width, int height, String color) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>%n",
                x,
                top,
                width,
                height,
                color));
    }
}
