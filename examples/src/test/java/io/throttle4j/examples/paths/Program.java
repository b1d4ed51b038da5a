package io.throttle4j.examples.paths;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A server in a process of its own, which says in a line where it is. */
final class Program implements AutoCloseable {
    private final Process process;
    private final List<String> printed = new ArrayList<>();

    private Program(Process process) {
        this.process = process;
    }

    /** Starts {@code java} with the arguments. */
    static Program java(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PORT", "0");
        return new Program(builder.start());
    }

    /** Waits for the address. */
    URI address() throws IOException {
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            printed.add(line);
            int start = line.indexOf(": http://");
            if (start > 0) {
                return URI.create(line.substring(start + 2).strip());
            }
        }
        throw new IOException("it ended before it was ready: " + printed);
    }

    /** Ends its input, waits for the end, and returns everything that was printed. */
    String output() throws IOException {
        process.getOutputStream().close();
        printed.addAll(process.inputReader().lines().toList());
        return String.join("\n", printed);
    }

    /** What so many requests are answered, one after the other. */
    static List<HttpResponse<String>> answers(URI uri, int times) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            answers.add(client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()));
        }
        return answers;
    }

    static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
