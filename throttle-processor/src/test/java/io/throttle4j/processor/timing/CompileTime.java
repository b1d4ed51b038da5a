package io.throttle4j.processor.timing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compiles 500 resources of five actions with the processor, and the same sources plus the generated ones with
 * {@code -proc:none}; prints the median of the ratios of each turn, and fails when that of a fresh javac is above 1.25.
 *
 * <p>A third way shows how much of that is javac's: a processor that writes the same registries and looks at nothing. In a
 * process that has compiled the project several times before, it is above the limit by itself.
 * Arguments: the class path to look for everything in, the number of resources, and the number of turns.
 */
public final class CompileTime {
    private static final double LIMIT = 1.25;
    private static final Path THROTTLES = Path.of("src/test/resources/codes");
    private static final String ANNOTATIONS = "io.throttle4j.Throttled";

    private final Contest contest;
    private final int turns;
    private final List<Arm> arms;

    private CompileTime(Path folder, ClassPath path, int resources, int turns) throws Exception {
        Path throttles = Files.createDirectory(folder.resolve("throttles"));
        String classPath = path.of(ANNOTATIONS, "jakarta.ws.rs.GET", "jakarta.inject.Inject");
        Compiler.IN_PROCESS.compile(
                List.of("-proc:none", "-cp", classPath, "-d", throttles.toString()), sourcesIn(THROTTLES));
        LargeProject project = LargeProject.write(folder.resolve("src"), resources);
        this.contest = new Contest(folder, project, classPath + File.pathSeparator + throttles);
        this.turns = turns;
        Path first = folder.resolve("first");
        Path kept = first.resolve("generated");
        Arm ours = new Arm("with the processor", processor(path), project.sources());
        contest.once(Compiler.IN_PROCESS, ours, first);
        List<Path> all = Stream.concat(project.sources().stream(), sourcesIn(kept).stream())
                .toList();
        this.arms = List.of(
                ours,
                new Arm("with -proc:none", List.of("-proc:none"), all),
                new Arm("with a processor that copies", copying(path, kept), project.sources()));
        System.out.printf(
                "%d resources, %d sources and %d generated, Java %s%n",
                project.resources(),
                project.sources().size(),
                all.size() - project.sources().size(),
                System.getProperty("java.vm.version"));
    }

    /** Measures both compilers. */
    public static void main(String[] arguments) throws Exception {
        int resources = Integer.parseInt(arguments[1]);
        int turns = Integer.parseInt(arguments[2]);
        Path folder = Files.createTempDirectory("timing-project");
        try (ClassPath path = new ClassPath(arguments[0])) {
            CompileTime time = new CompileTime(folder, path, resources, turns);
            time.ratio(Compiler.IN_PROCESS, 5);
            if (time.ratio(Compiler.FORKED, 1) > LIMIT) {
                throw new IllegalStateException("the limit is " + LIMIT);
            }
        } finally {
            Contest.delete(folder);
        }
    }

    private double ratio(Compiler compiler, int warmUps) throws IOException, InterruptedException {
        Map<String, List<Long>> millis = contest.millis(compiler, arms, warmUps, turns);
        String name = compiler.name().toLowerCase(Locale.ROOT).replace('_', '-');
        arms.forEach(arm -> System.out.printf("%s, %s: %s ms%n", name, arm.name(), times(millis, arm)));
        double ratio = overNone(millis, arms.get(0));
        System.out.printf(Locale.ROOT, "RATIO compile.%s %.2f%n", name, ratio);
        System.out.printf(Locale.ROOT, "RATIO compile.%s.copying %.2f%n", name, overNone(millis, arms.get(2)));
        return ratio;
    }

    /** The median of what each turn says: whatever disturbs the machine for a while disturbs the whole turn. */
    private double overNone(Map<String, List<Long>> millis, Arm arm) {
        List<Long> ours = times(millis, arm);
        List<Long> none = times(millis, arms.get(1));
        return IntStream.range(0, ours.size())
                .mapToDouble(turn -> (double) ours.get(turn) / none.get(turn))
                .sorted()
                .skip(ours.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static List<Long> times(Map<String, List<Long>> millis, Arm arm) {
        return millis.getOrDefault(arm.name(), List.of());
    }

    private static List<String> processor(ClassPath path) throws ClassNotFoundException {
        return List.of("-processorpath", path.of("io.throttle4j.processor.ThrottleProcessor", ANNOTATIONS));
    }

    private static List<String> copying(ClassPath path, Path kept) throws ClassNotFoundException {
        return List.of(
                "-processorpath",
                path.of(CopyingProcessor.class.getName()),
                "-processor",
                CopyingProcessor.class.getName(),
                "-A" + CopyingProcessor.FROM + "=" + kept);
    }

    private static List<Path> sourcesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
