package io.throttle4j.benchmarks.results;

import io.throttle4j.benchmarks.figures.Figure;
import io.throttle4j.benchmarks.figures.Spread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes figures down. */
public final class Results {

    private Results() {}

    /**
     * Writes a table and a chart, named after what was run and the JDK.
     *
     * @return the table
     */
    public static Path write(Path folder, String run, List<Figure> figures, List<Spread> spreads) throws IOException {
        String name = run + "-jdk" + Runtime.version().feature();
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".svg"), Chart.of(name, figures));
        return Files.writeString(folder.resolve(name + ".md"), Table.of(name, figures, spreads));
    }
}
