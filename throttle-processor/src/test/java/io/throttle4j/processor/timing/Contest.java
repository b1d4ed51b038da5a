package io.throttle4j.processor.timing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compiles the same project in several ways, in turns, so that whatever disturbs the machine disturbs them all. */
final class Contest {
    private final Path folder;
    private final LargeProject project;
    private final String classPath;

    /** Compiles {@code project} in {@code folder}, where {@code turns} belongs to this. */
    Contest(Path folder, LargeProject project, String classPath) {
        this.folder = folder;
        this.project = project;
        this.classPath = classPath;
    }

    /**
     * The milliseconds of each arm, in the order measured; the first {@code warmUps} turns do not count.
     *
     * <p>What is written stays until all turns are over: file systems delete behind the scenes, and those who create files
     * meanwhile wait, which would count against the arm that creates most.
     */
    Map<String, List<Long>> millis(Compiler compiler, List<Arm> arms, int warmUps, int turns)
            throws IOException, InterruptedException {
        Map<String, List<Long>> millis = new LinkedHashMap<>();
        Path all = folder.resolve("turns");
        for (int turn = -warmUps; turn < turns; turn++) {
            for (Arm arm : arms) {
                long time = once(compiler, arm, all.resolve(turn + "-" + arms.indexOf(arm)));
                if (turn >= 0) {
                    millis.computeIfAbsent(arm.name(), none -> new ArrayList<>())
                            .add(time);
                }
            }
        }
        delete(all);
        return millis;
    }

    /** The milliseconds of one compilation into {@code classes} and {@code generated} of a new folder. */
    long once(Compiler compiler, Arm arm, Path into) throws IOException, InterruptedException {
        Path classes = Files.createDirectories(into.resolve("classes"));
        Path generated = Files.createDirectories(into.resolve("generated"));
        project.writeRates(classes);
        List<String> options = new ArrayList<>(List.of("--release", "17", "-g", "-parameters", "-Xlint:-options"));
        options.addAll(List.of("-d", classes.toString(), "-s", generated.toString(), "-cp", classPath));
        options.addAll(arm.options());
        System.gc();
        long start = System.nanoTime();
        compiler.compile(options, arm.sources());
        return (System.nanoTime() - start) / 1_000_000;
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }
}
