package io.throttle4j.benchmarks.memory;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** One contender's run of JMH, which a {@link Contest} starts and reads. */
final class Contestant {

    /** What the line with the results begins with. */
    static final String RESULT = "contestant ";

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Contestant() {}

    /** Takes the name of the contender, the rounds to warm up and to measure, the milliseconds of each, and a task. */
    public static void main(String[] arguments) throws RunnerException {
        Task task = Task.parse(Arrays.asList(arguments).subList(4, arguments.length));
        Options options = new OptionsBuilder()
                .include(Contestant.class.getPackageName() + "\\." + task.benchmark() + "$")
                .param("contender", arguments[0])
                .param("rule", task.rule().name())
                .param("clients", Integer.toString(task.clients()))
                .param("throttles", Integer.toString(task.throttles()))
                .threads(task.threads())
                .forks(1)
                .warmupIterations(Integer.parseInt(arguments[1]))
                .measurementIterations(Integer.parseInt(arguments[2]))
                .warmupTime(TimeValue.milliseconds(Long.parseLong(arguments[3])))
                .measurementTime(TimeValue.milliseconds(Long.parseLong(arguments[3])))
                .jvmArgsAppend(forwarded(task))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build();
        RunResult result = new Runner(options).runSingle();
        System.out.println(RESULT + bytes(result) + " " + scores(result));
    }

    private static String[] forwarded(Task task) {
        List<String> options = new ArrayList<>(task.heap());
        for (String name : List.of(Turn.PORT, Turn.CONTENDER)) {
            options.add("-D" + name + "=" + System.getProperty(name));
        }
        return options.toArray(String[]::new);
    }

    private static double bytes(RunResult result) {
        return requireNonNull(result.getAggregatedResult().getSecondaryResults().get(ALLOCATED))
                .getScore();
    }

    private static String scores(RunResult result) {
        return result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .map(IterationResult::getPrimaryResult)
                .map(each -> Double.toString(each.getScore()))
                .collect(Collectors.joining(" "));
    }
}
