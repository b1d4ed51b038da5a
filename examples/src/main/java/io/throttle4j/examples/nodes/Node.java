package io.throttle4j.examples.nodes;

import io.throttle4j.examples.demo.DemoServer;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** One demo server in a process of its own. */
final class Node implements AutoCloseable {

    private static final String READY = "Throttle4j demo: ";

    private final Process process;
    private final URI uri;

    private Node(Process process, URI uri) {
        this.process = process;
        this.uri = uri;
    }

    /**
     * Starts a server and waits until it is ready.
     *
     * @throws IOException if it does not become ready; it has said why
     */
    static Node start(Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        DemoServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        Process process = builder.start();
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        if (line == null || !line.startsWith(READY)) {
            process.destroy();
            throw new IOException("the node did not become ready");
        }
        return new Node(process, URI.create(line.substring(READY.length())));
    }

    URI uri() {
        return uri;
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** Maven runs programs in its own process, under a class path that only the loader knows. */
    private static String classPath() {
        if (Node.class.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs()).map(Node::path).collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }

    private static String path(URL entry) {
        return Path.of(URI.create(entry.toString())).toString();
    }
}
