package io.throttle4j.benchmarks.redis;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Answer;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import io.throttle4j.store.redisson.RedissonThrottleStore;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.redisson.api.RRateLimiter;
import org.redisson.api.RScript;
import org.redisson.api.RateType;
import org.redisson.client.codec.StringCodec;

/**
 * Prints what a check costs the server, beside a script that does nothing and beside Redisson's own rate limiter.
 *
 * <p>Times are what the server counts for scripts, so the client, the network and other processes have no part in them.
 * All candidates take turns; the median of the rounds counts.
 */
public final class ServerCost {

    private static final int ROUNDS = 9;
    private static final int CALLS = 4_000;
    private static final int LIMIT = 100;

    private final Server server;
    private final RedissonThrottleStore store;

    /** Calls once. */
    @FunctionalInterface
    private interface Candidate {
        void call();
    }

    private ServerCost(Server server) {
        this.server = server;
        this.store = RedissonThrottleStore.builder(server.client(), System::nanoTime)
                .rememberedRefusals(0)
                .build();
    }

    public static void main(String[] arguments) throws IOException {
        try (Server server = Server.start()) {
            new ServerCost(server).run();
        }
    }

    private void run() {
        Map<String, double[]> micros = measure(candidates());
        double nothing = median(micros.get("noop"));
        micros.forEach((name, rounds) -> cost("server." + name + ".us", median(rounds)));
        cost("server.admit.noop", median(micros.get("admit")) / nothing);
        cost("server.deny.noop", median(micros.get("deny")) / nothing);
        cost("server.admit.rratelimiter", median(micros.get("admit")) / median(micros.get("rratelimiter")));
        for (int entries : List.of(100, 1_000, 10_000)) {
            cost("server.bytes." + entries, bytesWith(entries));
        }
        cost("server.deny.logged-bytes", loggedByDenials());
    }

    private Map<String, Candidate> candidates() {
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        RScript scripts = server.client().getScript(StringCodec.INSTANCE);
        String nothing = scripts.scriptLoad("return 0");
        candidates.put("noop", () -> {
            Long zero = scripts.evalSha(
                    RScript.Mode.READ_WRITE, nothing, RScript.ReturnType.LONG, List.of("some:{key}"), "1", "2", "3");
            require(zero == 0, "a script that does nothing answers " + zero);
        });
        // A window so short that the list is full and the oldest entry has left: what an admission costs in the long
        // run.
        candidates.put("admit", () -> require(take("busy", Duration.ofMillis(1), LIMIT), "refused"));
        take("full", Duration.ofHours(1), 1);
        candidates.put("deny", () -> require(!take("full", Duration.ofHours(1), 1), "admitted"));
        RRateLimiter limiter = server.client().getRateLimiter("limiter");
        limiter.trySetRate(RateType.OVERALL, Integer.MAX_VALUE, Duration.ofMillis(1));
        candidates.put("rratelimiter", () -> require(limiter.tryAcquire(), "refused"));
        return candidates;
    }

    private Map<String, double[]> measure(Map<String, Candidate> candidates) {
        Map<String, double[]> micros = new LinkedHashMap<>();
        candidates.keySet().forEach(name -> micros.put(name, new double[ROUNDS]));
        for (int round = -1; round < ROUNDS; round++) {
            for (Map.Entry<String, Candidate> candidate : candidates.entrySet()) {
                double each = microsPerCall(candidate.getValue());
                if (round >= 0) {
                    micros.get(candidate.getKey())[round] = each;
                }
            }
        }
        return micros;
    }

    private double microsPerCall(Candidate candidate) {
        long before = server.microsInScripts();
        for (int i = 0; i < CALLS; i++) {
            candidate.call();
        }
        return (double) (server.microsInScripts() - before) / CALLS;
    }

    private double bytesWith(int entries) {
        String client = "holds-" + entries;
        for (int i = 0; i < entries; i++) {
            require(take(client, Duration.ofHours(1), entries), "refused");
        }
        return server.bytesOf("throttle:1:{key:" + client + "}:cost:3600s");
    }

    private double loggedByDenials() {
        take("denied", Duration.ofHours(1), 1);
        long before = server.bytesLogged();
        for (int i = 0; i < CALLS; i++) {
            require(!take("denied", Duration.ofHours(1), 1), "admitted");
        }
        return server.bytesLogged() - before;
    }

    private boolean take(String client, Duration window, int limit) {
        Bucket bucket = new Bucket("cost", window.toNanos(), Algorithm.SLIDING_WINDOW, Identity.ofKey(client));
        return store.take(List.of(new Take(bucket, limit, 1)))
                        .toCompletableFuture()
                        .join()
                instanceof Answer.Admitted;
    }

    private static void require(boolean expected, String otherwise) {
        if (!expected) {
            throw new IllegalStateException(otherwise + ": this measures something else than it says");
        }
    }

    private static double median(double[] rounds) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void cost(String name, double value) {
        System.out.printf(Locale.ROOT, "COST %s %.2f%n", name, value);
    }
}
