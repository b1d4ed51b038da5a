package io.throttle4j.store.redisson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person at the prompt of a server on this machine can do to it.
 *
 * @param port where it listens
 */
public record RedisPrompt(int port) {

    private static final Pattern PROCESS = Pattern.compile("process_id:(\\d+)");
    private static final int LONGEST_MILLIS = 20_000;

    /** What the server answers to {@code command}, as it is sent over the wire. */
    public String ask(String command) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(LONGEST_MILLIS);
            socket.getOutputStream().write((command + "\r\nQUIT\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Sends {@code command}, which has to succeed. */
    public void tell(String command) {
        String answer = ask(command);
        if (answer.startsWith("-")) {
            throw new IllegalStateException(command + ": " + answer);
        }
    }

    /** When the newest unit of a bucket was taken, in microseconds; empty if there is none. */
    public Optional<Long> newest(String key) {
        List<String> lines = ask("LINDEX " + key + " -1").lines().toList();
        return lines.get(0).startsWith("$") && !lines.get(0).equals("$-1")
                ? Optional.of(Long.valueOf(lines.get(1)))
                : Optional.empty();
    }

    /** The numbers in a list. */
    public List<Long> list(String key) {
        return ask("LRANGE " + key + " 0 -1")
                .lines()
                .filter(line -> Character.isDigit(line.charAt(0)))
                .map(Long::valueOf)
                .toList();
    }

    /** Whether it takes writes and no orders from another server. */
    public boolean isMaster() {
        return ask("INFO replication").contains("role:master");
    }

    /** The process of the server. */
    public ProcessHandle process() {
        Matcher info = PROCESS.matcher(ask("INFO server"));
        if (!info.find()) {
            throw new IllegalStateException("no process in INFO of the server at " + port);
        }
        return ProcessHandle.of(Long.parseLong(info.group(1))).orElseThrow();
    }

    /** Ends the server without letting it say goodbye. */
    public void kill() {
        ProcessHandle server = process();
        server.destroyForcibly();
        server.onExit().join();
    }

    /** Sends a signal to a process. */
    public static void signal(ProcessHandle process, String signal) {
        try {
            Process kill = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .inheritIO()
                    .start();
            if (kill.waitFor() != 0) {
                throw new IllegalStateException("kill -" + signal + " failed");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
