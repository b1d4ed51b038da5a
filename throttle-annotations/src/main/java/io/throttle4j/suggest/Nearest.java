package io.throttle4j.suggest;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name nearest to a misspelt one. */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidate with the fewest single-character edits (swaps of neighbours count as one), if that is few enough to
     * be a slip: at most a third of the longer name, and never more than three.
     *
     * @return the nearest candidate, the alphabetically first among equals; empty when none is near
     */
    public static Optional<String> to(String name, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> isNear(name, candidate))
                .min(Comparator.comparingInt((String candidate) -> edits(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Compares the lengths first: edits of names that can't be near are never counted, however long they are. */
    private static boolean isNear(String name, String candidate) {
        int allowed = allowed(name, candidate);
        return Math.abs(name.length() - candidate.length()) <= allowed && edits(name, candidate) <= allowed;
    }

    private static int allowed(String name, String candidate) {
        return Math.min(3, Math.max(name.length(), candidate.length()) / 3);
    }

    /** The optimal string alignment distance. */
    private static int edits(String from, String to) {
        int[][] distance = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                distance[i][j] = cell(distance, from, to, i, j);
            }
        }
        return distance[from.length()][to.length()];
    }

    private static int cell(int[][] distance, String from, String to, int i, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int best = Math.min(distance[i - 1][j], distance[i][j - 1]) + 1;
        best = Math.min(best, distance[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, distance[i - 2][j - 2] + 1) : best;
    }
}
