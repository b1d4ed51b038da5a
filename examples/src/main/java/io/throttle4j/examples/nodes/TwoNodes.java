package io.throttle4j.examples.nodes;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts two nodes on one Redis, and shows by turns that a client's limit is one for both.
 *
 * <p>Uses the Redis at {@code REDIS_URL}, or starts one. The nodes listen at {@code PORT} (8080 unless set) and the port
 * after it.
 */
public final class TwoNodes implements AutoCloseable {

    private static final int REQUESTS = 12;
    private static final String LIMITED = "api/articles";

    private final LocalRedis redis;
    private final List<Node> nodes;

    private TwoNodes(LocalRedis redis, List<Node> nodes) {
        this.redis = redis;
        this.nodes = nodes;
    }

    /** Starts, shows, and serves until the process is told to stop. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        TwoNodes two = start(System.getenv());
        Runtime.getRuntime().addShutdownHook(new Thread(two::close, "nodes-stop"));
        two.show(System.out);
        System.out.println("Both serve until you stop this.");
        System.out.flush();
        Thread.currentThread().join();
    }

    /**
     * Starts both nodes.
     *
     * @throws IOException if one of them, or the Redis, does not start
     */
    static TwoNodes start(Map<String, String> variables) throws IOException {
        int port = Integer.parseInt(variables.getOrDefault("PORT", "8080"));
        LocalRedis redis = LocalRedis.at(variables.getOrDefault("REDIS_URL", ""));
        Node first = Node.start(environment(redis, port));
        try {
            return new TwoNodes(redis, List.of(first, Node.start(environment(redis, port == 0 ? 0 : port + 1))));
        } catch (IOException failure) {
            first.close();
            redis.close();
            throw failure;
        }
    }

    /** Sends requests of one user to the nodes by turns, and prints what they answer. */
    void show(PrintStream out) throws IOException, InterruptedException {
        out.println("Two nodes on " + redis.name() + ", user 10/min for both together:");
        String user = "Bearer visitor-" + ProcessHandle.current().pid();
        HttpClient client = HttpClient.newHttpClient();
        for (int i = 0; i < REQUESTS; i++) {
            URI uri = nodes.get(i % nodes.size()).uri().resolve(LIMITED);
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(uri).header("Authorization", user).build(), BodyHandlers.ofString());
            String wait = response.headers()
                    .firstValue("Retry-After")
                    .map(seconds -> ", Retry-After: " + seconds)
                    .orElse("");
            out.println("GET " + uri + " " + response.statusCode() + wait);
        }
    }

    /** Stops what was started. */
    @Override
    public void close() {
        nodes.forEach(Node::close);
        redis.close();
    }

    private static Map<String, String> environment(LocalRedis redis, int port) {
        Map<String, String> environment = new HashMap<>();
        environment.put("PORT", Integer.toString(port));
        environment.put("REDIS_URL", redis.url());
        return environment;
    }
}
