package io.throttle4j.compatibility.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cases down, containers across. Whatever is too long for a cell becomes a note below. Not safe for use by many threads. */
public final class Matrix {

    private static final String GAP = "  ";

    private final Set<String> columns = new LinkedHashSet<>();
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    private final Map<String, String> notes = new LinkedHashMap<>();

    /** An empty matrix. */
    public Matrix() {}

    /** Fills a cell. */
    public void put(String row, String column, String cell) {
        columns.add(column);
        rows.computeIfAbsent(row, any -> new LinkedHashMap<>()).put(column, cell);
    }

    /** Fills a cell with a mark and explains it below. Equal explanations share a mark. */
    public void putNote(String row, String column, String cell, String note) {
        String mark = notes.computeIfAbsent(note, any -> "[" + (notes.size() + 1) + "]");
        put(row, column, cell + " " + mark);
    }

    /** One line per row, with the names of the columns above and the notes below. */
    public List<String> lines() {
        List<List<String>> table = new ArrayList<>();
        table.add(line("", new ArrayList<>(columns)));
        rows.forEach((row, cells) -> table.add(line(
                row, columns.stream().map(each -> cells.getOrDefault(each, "-")).toList())));
        List<String> lines = new ArrayList<>(aligned(table));
        notes.forEach((note, mark) -> lines.add(mark + " " + note));
        return lines;
    }

    private static List<String> line(String first, List<String> others) {
        List<String> line = new ArrayList<>(List.of(first));
        line.addAll(others);
        return line;
    }

    private static List<String> aligned(List<List<String>> table) {
        return table.stream().map(line -> aligned(line, table)).toList();
    }

    private static String aligned(List<String> line, List<List<String>> table) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            int column = i;
            int width = table.stream()
                    .mapToInt(each -> each.get(column).length())
                    .max()
                    .orElse(0);
            text.append(line.get(i))
                    .append(" ".repeat(width - line.get(i).length()))
                    .append(GAP);
        }
        return text.toString().stripTrailing();
    }
}
