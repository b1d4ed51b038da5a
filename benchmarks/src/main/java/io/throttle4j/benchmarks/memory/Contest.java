package io.throttle4j.benchmarks.memory;

import io.throttle4j.benchmarks.figures.Rounds;
import io.throttle4j.benchmarks.process.JavaProgram;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Contenders that are measured by JMH, each in a process of its own, by turns: in each round each of them once, in an order
 * that changes, and nobody at the same time as another.
 */
final class Contest {

    private static final int WARM_UP_ROUNDS = 6;
    private static final int MILLIS = 700;
    private static final int PATIENCE_MILLIS = 120_000;
    private static final long SEED = 6;

    private final Task task;
    private final List<String> contenders;
    private final int rounds;

    private Contest(Task task, List<String> contenders, int rounds) {
        this.task = task;
        this.contenders = contenders;
        this.rounds = rounds;
    }

    /** What was measured of each contender. */
    static Map<String, Measured> between(Task task, int rounds, List<String> contenders) throws IOException {
        return new Contest(task, contenders, rounds).run();
    }

    private record Player(DataInputStream in, DataOutputStream out) {

        Player(Socket socket) throws IOException {
            this(new DataInputStream(socket.getInputStream()), new DataOutputStream(socket.getOutputStream()));
        }

        /** Lets it measure once it is ready, and waits until it has. */
        void play() throws IOException {
            in.readInt();
            out.writeInt(0);
            in.readInt();
        }
    }

    private Map<String, Measured> run() throws IOException {
        try (ServerSocket door = new ServerSocket(0, contenders.size(), InetAddress.getLoopbackAddress())) {
            door.setSoTimeout(PATIENCE_MILLIS);
            List<Process> processes = new ArrayList<>();
            try {
                for (int i = 0; i < contenders.size(); i++) {
                    processes.add(start(i, door.getLocalPort()));
                }
                takeTurns(players(door));
                Map<String, Measured> results = new LinkedHashMap<>();
                for (int i = 0; i < contenders.size(); i++) {
                    results.put(contenders.get(i), result(contenders.get(i), processes.get(i)));
                }
                return results;
            } finally {
                processes.forEach(Process::destroy);
            }
        }
    }

    private Process start(int number, int port) throws IOException {
        List<String> options = List.of(
                "-Xmx128m",
                "-Djmh.ignoreLock=true",
                "-D" + Turn.PORT + "=" + port,
                "-D" + Turn.CONTENDER + "=" + number);
        List<String> arguments = new ArrayList<>(List.of(
                contenders.get(number),
                Integer.toString(WARM_UP_ROUNDS),
                Integer.toString(rounds),
                Integer.toString(MILLIS)));
        arguments.addAll(task.arguments());
        return JavaProgram.of(Contestant.class, options, jar -> true)
                .with(arguments)
                .start();
    }

    private List<Player> players(ServerSocket door) throws IOException {
        List<Player> players = new ArrayList<>(Collections.nCopies(contenders.size(), null));
        for (int i = 0; i < contenders.size(); i++) {
            Player player = new Player(door.accept());
            players.set(player.in().readInt(), player);
        }
        return players;
    }

    private void takeTurns(List<Player> players) throws IOException {
        List<Player> order = new ArrayList<>(players);
        Random random = new Random(SEED);
        for (int round = 0; round < WARM_UP_ROUNDS + rounds; round++) {
            Collections.shuffle(order, random);
            for (Player player : order) {
                player.play();
            }
        }
    }

    private static Measured result(String contender, Process process) throws IOException {
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(Contestant.RESULT)) {
                double[] values = Arrays.stream(
                                line.substring(Contestant.RESULT.length()).split(" ", -1))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
                Rounds rounds = new Rounds();
                Arrays.stream(values).skip(1).forEach(rounds::add);
                return new Measured(rounds, values[0]);
            }
        }
        throw new IOException(contender + " ended without a result");
    }
}
