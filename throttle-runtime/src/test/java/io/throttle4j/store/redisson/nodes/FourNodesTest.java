package io.throttle4j.store.redisson.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.store.redisson.EmbeddedRedis;
import io.throttle4j.store.redisson.nodes.Node.Way;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Four processes with 16 threads each take from one bucket: 100 in 10 seconds, for 35 seconds. */
@Tag("long")
class FourNodesTest {

    private static final int NODES = 4;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GET_AND_SET")
    void neverAdmitMoreThanTheLimitInAnyWindow(Way way) throws Exception {
        check(way, "clocks alike", 0);
    }

    @ParameterizedTest
    @EnumSource(names = {"OURS", "WITHOUT_DENY_CACHE"})
    void doNotCareWhetherTheirClocksAgree(Way way) throws Exception {
        check(way, "one clock an hour ahead", 1);
    }

    /** Shows that this test would notice. */
    @ParameterizedTest
    @EnumSource(names = "GET_AND_SET")
    void admitFarMoreWhereTheStoreReadsAndThenWrites(Way way) throws Exception {
        Admissions admissions = run(way, 0);
        print(way, "clocks alike", admissions);
        assertThat(admissions.mostInAnyWindow(Node.WINDOW)).isGreaterThan(2 * Node.LIMIT);
    }

    private static void check(Way way, String clocks, int hoursAhead) throws Exception {
        Admissions admissions = run(way, hoursAhead);
        print(way, clocks, admissions);
        assertThat(admissions.mostInAnyWindow(Node.WINDOW)).isLessThanOrEqualTo(Node.LIMIT);
        assertThat(admissions.inTheFirst(Node.WINDOW)).isGreaterThanOrEqualTo(Node.LIMIT);
    }

    private static void print(Way way, String clocks, Admissions admissions) {
        System.out.printf(
                "%s, %s: %d admitted in 35 s; %d in the first 10 s, at most %d in any 10 s%n",
                way,
                clocks,
                admissions.count(),
                admissions.inTheFirst(Node.WINDOW),
                admissions.mostInAnyWindow(Node.WINDOW));
    }

    private static Admissions run(Way way, int hoursAhead) throws Exception {
        String prefix = "nodes-" + way + "-" + hoursAhead + "-"
                + ProcessHandle.current().pid();
        List<Process> nodes = new ArrayList<>();
        try {
            for (int i = 0; i < NODES; i++) {
                nodes.add(start(prefix, way, i == 0 ? hoursAhead : 0));
            }
            return collect(nodes);
        } finally {
            nodes.forEach(Process::destroyForcibly);
        }
    }

    private static Process start(String prefix, Way way, int hoursAhead) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Node.class.getName(),
                        EmbeddedRedis.url(),
                        prefix,
                        way.name(),
                        Integer.toString(hoursAhead))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Admissions collect(List<Process> nodes) throws Exception {
        List<BufferedReader> outputs = new ArrayList<>();
        for (Process node : nodes) {
            BufferedReader output = node.inputReader();
            assertThat(output.readLine()).isEqualTo(Node.READY);
            outputs.add(output);
        }
        for (Process node : nodes) {
            node.outputWriter().append('\n').flush();
        }
        List<Long> stamps = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            outputs.get(i).lines().forEach(line -> stamps.add(Long.valueOf(line)));
            assertThat(nodes.get(i).waitFor()).isZero();
        }
        return new Admissions(stamps);
    }

    /** When requests were admitted, in microseconds. */
    private record Admissions(List<Long> sorted) {

        Admissions {
            sorted = sorted.stream().sorted().toList();
        }

        int count() {
            return sorted.size();
        }

        long inTheFirst(Duration window) {
            long end = sorted.get(0) + window.toNanos() / 1_000;
            return sorted.stream().filter(stamp -> stamp < end).count();
        }

        /** The most in any half-open interval: those that begin with an admission are enough. */
        int mostInAnyWindow(Duration window) {
            int most = 0;
            int first = 0;
            for (int last = 0; last < sorted.size(); last++) {
                while (sorted.get(last) - sorted.get(first) >= window.toNanos() / 1_000) {
                    first++;
                }
                most = Math.max(most, last - first + 1);
            }
            return most;
        }
    }
}
