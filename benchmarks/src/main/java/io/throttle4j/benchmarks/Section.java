package io.throttle4j.benchmarks;

import io.throttle4j.benchmarks.process.Depth;
import io.throttle4j.benchmarks.process.JavaProgram;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A program that prints figures, run in a process of its own.
 *
 * @param main the program
 * @param heap the heap of the virtual machine, {@code 1g} for instance
 * @param arguments what the program takes
 */
record Section(Class<?> main, String heap, List<String> arguments) {

    private static final String REDIS = "redis.url";

    static Section of(Class<?> main, String heap) {
        return new Section(main, heap, List.of());
    }

    static Section of(Class<?> main, String heap, Depth depth) {
        return new Section(main, heap, List.of(depth.name()));
    }

    /**
     * Runs it, and tells {@code printed} of each line as it is printed.
     *
     * @throws IOException if the program fails; it has said why
     */
    void run(Consumer<String> printed) throws IOException {
        List<String> options = new ArrayList<>(List.of("-Xms" + heap, "-Xmx" + heap));
        Optional.ofNullable(System.getProperty(REDIS)).ifPresent(url -> options.add("-D" + REDIS + "=" + url));
        Process process =
                JavaProgram.of(main, options, jar -> true).with(arguments).start();
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                printed.accept(line);
            }
        }
        requireEnded(process);
    }

    private void requireEnded(Process process) throws IOException {
        try {
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException(main.getName() + " ended with " + code + "; what it said is above");
            }
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }
}
