package io.throttle4j.compatibility.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Cases down, containers across. Whatever is too long for a cell becomes a note below. Safe for use by many threads. */
public final class Matrix {

    private static final String GAP = "  ";

    private final List<String> columns;
    private final List<String> rows;
    private final Map<List<String>, String> cells = new HashMap<>();
    private final Map<List<String>, String> notes = new HashMap<>();

    /** A matrix with nothing in its cells. */
    public Matrix(List<String> columns, List<String> rows) {
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
    }

    /** Fills a cell. */
    public synchronized void put(String row, String column, String cell) {
        cells.put(List.of(row, column), cell);
    }

    /** Fills a cell and explains it below. Equal explanations stand there once. */
    public synchronized void putNote(String row, String column, String cell, String note) {
        put(row, column, cell);
        notes.put(List.of(row, column), note);
    }

    /** One line per row, with the names of the columns above and the notes below. */
    public synchronized List<String> lines() {
        Set<String> told = new LinkedHashSet<>();
        List<List<String>> table = new ArrayList<>();
        table.add(line("", columns));
        rows.forEach(row -> table.add(line(row, cellsOf(row, told))));
        List<Integer> widths = IntStream.rangeClosed(0, columns.size())
                .mapToObj(column -> width(table, column))
                .toList();
        List<String> lines = new ArrayList<>();
        table.forEach(line -> lines.add(aligned(line, widths)));
        told.forEach(note -> lines.add(mark(note, told) + " " + note));
        return lines;
    }

    private List<String> cellsOf(String row, Set<String> told) {
        return columns.stream().map(column -> cell(List.of(row, column), told)).toList();
    }

    private String cell(List<String> place, Set<String> told) {
        String cell = cells.getOrDefault(place, "-");
        String note = notes.get(place);
        if (note == null) {
            return cell;
        }
        told.add(note);
        return cell + " " + mark(note, told);
    }

    private static String mark(String note, Set<String> told) {
        return "[" + (List.copyOf(told).indexOf(note) + 1) + "]";
    }

    private static List<String> line(String first, List<String> others) {
        List<String> line = new ArrayList<>(List.of(first));
        line.addAll(others);
        return line;
    }

    private static int width(List<List<String>> table, int column) {
        return table.stream().mapToInt(line -> line.get(column).length()).max().orElse(0);
    }

    private static String aligned(List<String> line, List<Integer> widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            String cell = line.get(i);
            text.append(cell).append(" ".repeat(widths.get(i) - cell.length())).append(GAP);
        }
        return text.toString().stripTrailing();
    }
}
