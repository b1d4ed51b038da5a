package io.throttle4j.benchmarks.memory;

import java.util.Arrays;
import java.util.function.IntSupplier;

/** Whose turn it is: a long series of clients, made before anything is measured, and begun again at its end. */
final class Turns {

    private static final int LENGTH = 1 << 20;

    private final int[] series = new int[LENGTH];
    private int position;

    Turns(IntSupplier clients) {
        Arrays.setAll(series, i -> clients.getAsInt());
    }

    int next() {
        position = position + 1 & LENGTH - 1;
        return series[position];
    }
}
