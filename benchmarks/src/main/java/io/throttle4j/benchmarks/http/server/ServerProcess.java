package io.throttle4j.benchmarks.http.server;

import io.throttle4j.benchmarks.process.JavaProgram;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A process in which one container serves an application for each of some ways to throttle. */
public final class ServerProcess implements AutoCloseable {

    /** The threads that serve requests. */
    public static final int WORKERS = 8;

    static final String READY = "ready";

    private final Process process;
    private final BufferedReader output;
    private final Writer questions;
    private final Map<Way, Integer> ports;

    private ServerProcess(Process process, BufferedReader output, Map<Way, Integer> ports) {
        this.process = process;
        this.output = output;
        this.questions = process.outputWriter();
        this.ports = ports;
    }

    /**
     * Starts the process and waits until it serves.
     *
     * @throws IOException if it does not come to that; it has said why
     */
    public static ServerProcess start(Container container, Way... ways) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(container.name()));
        arguments.addAll(Arrays.stream(ways).map(Way::name).toList());
        // For a profiler, or another collector.
        List<String> options =
                Arrays.asList(System.getProperty("server.options", "-Xmx512m").split(" ", -1));
        Process process = JavaProgram.of(ServerMain.class, options, container::permits)
                .with(arguments)
                .start();
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        while (line != null && !line.startsWith(READY)) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException(container.figureName() + " did not become ready");
        }
        return new ServerProcess(process, output, ports(line));
    }

    /** Where the application is served that is throttled in this way. */
    public int port(Way way) {
        Integer port = ports.get(way);
        if (port == null) {
            throw new IllegalArgumentException(way + " is not served here");
        }
        return port;
    }

    /** What the process has spent so far. */
    public Spent spent() {
        try {
            questions.write("?\n");
            questions.flush();
            return Spent.parse(output.readLine());
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static Map<Way, Integer> ports(String line) {
        Map<Way, Integer> ports = new EnumMap<>(Way.class);
        for (String each : line.substring(READY.length()).trim().split(" ", -1)) {
            int equals = each.indexOf('=');
            ports.put(Way.valueOf(each.substring(0, equals)), Integer.valueOf(each.substring(equals + 1)));
        }
        return ports;
    }
}
