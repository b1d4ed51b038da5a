package io.throttle4j.benchmarks.redis;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.benchmarks.figures.Figures;
import io.throttle4j.store.Answer;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import io.throttle4j.store.redisson.RedissonThrottleStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
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

    private static final int ROUNDS = 41;
    private static final int CALLS = 1_000;
    private static final int LIMIT = 100;
    private static final int[] LIMITS = {10, 1_000, 100_000};

    private final Server server;
    private final RedissonThrottleStore store;

    private ServerCost(Server server) {
        this.server = server;
        this.store = RedissonThrottleStore.builder(server.client(), System::nanoTime)
                .rememberedRefusals(0)
                .build();
    }

    public static void main(String[] arguments) throws IOException {
        try (Server server = Server.start(false);
                Server logging = Server.start(true)) {
            new ServerCost(server).run();
            Figures.cost("server.deny.logged-bytes", new ServerCost(logging).loggedByDenials());
        }
    }

    private void run() {
        Candidate nothing = nothing();
        // A window so short that the list is full and the oldest entry has left: what an admission costs in the long
        // run.
        Candidate admit = takes("admit", "throttle:1:{key:busy}:cost:1us", "1", "6000", LIMIT, true);
        take("full", Duration.ofHours(1), 1);
        Candidate deny = takes("deny", "throttle:1:{key:full}:cost:3600s", "3600000000", "3605000", 1, false);
        Candidate rateLimiter = rateLimiter();
        List<Candidate> growth =
                IntStream.of(LIMITS).mapToObj(this::admitsWithLimit).toList();
        List<Candidate> candidates = new ArrayList<>(List.of(nothing, admit, deny, rateLimiter));
        candidates.addAll(growth);
        measure(candidates);
        growth.forEach(each -> Figures.cost(each.name(), each.median()));
        candidates.removeAll(growth);
        candidates.forEach(each -> Figures.cost("server." + each.name() + ".us", each.median()));
        Figures.cost("server.admit.noop", admit.median() / nothing.median());
        Figures.cost("server.deny.noop", deny.median() / nothing.median());
        Figures.cost("server.admit.rratelimiter", admit.median() / rateLimiter.median());
        for (int entries : List.of(100, 1_000, 10_000)) {
            Figures.cost("server.bytes." + entries, bytesWith(entries));
        }
    }

    private Candidate nothing() {
        RScript scripts = server.client().getScript(StringCodec.INSTANCE);
        String sha = scripts.scriptLoad("return 0");
        return new Candidate(
                "noop",
                () -> scripts.evalShaAsync(
                        RScript.Mode.READ_WRITE, sha, RScript.ReturnType.LONG, List.of("some:{key}"), "1", "2", "3"));
    }

    /** A list as long as the limit, all of whose entries have left the window: what the limit costs, if it does. */
    private Candidate admitsWithLimit(int limit) {
        String key = "throttle:1:{key:grown}:limit-" + limit + ":1us";
        server.client()
                .getScript(StringCodec.INSTANCE)
                .eval(
                        RScript.Mode.READ_WRITE,
                        "for i = 1, ARGV[1] do redis.call('RPUSH', KEYS[1], '1700000000000000') end",
                        RScript.ReturnType.LONG,
                        List.of(key),
                        Integer.toString(limit));
        return takes("growth.limit." + limit + ".redis.us", key, "1", "6000", limit, true);
    }

    /** What the store sends for one unit from one window; sent from here, since the store would not keep 50 on their way. */
    private Candidate takes(
            String name, String key, String windowMicros, String keptMillis, int limit, boolean admitted) {
        RScript scripts = server.client().getScript(StringCodec.INSTANCE);
        String sha = scripts.scriptLoad(resource("bounds.lua") + resource("take_one.lua"));
        return new Candidate(name, () -> {
            CompletionStage<Long> asked = scripts.evalShaAsync(
                    RScript.Mode.READ_WRITE,
                    sha,
                    RScript.ReturnType.LONG,
                    List.of(key),
                    windowMicros,
                    keptMillis,
                    Integer.toString(-limit));
            return asked.thenAccept(reply -> require(reply > 0 == admitted, admitted ? "refused" : "admitted"));
        });
    }

    private static String resource(String name) {
        try (InputStream file = RedissonThrottleStore.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the store has no " + name + " any more");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Candidate rateLimiter() {
        RRateLimiter limiter = server.client().getRateLimiter("limiter");
        limiter.trySetRate(RateType.OVERALL, 10 * LIMIT, Duration.ofMillis(1));
        return new Candidate(
                "rratelimiter", () -> limiter.tryAcquireAsync().thenAccept(admitted -> require(admitted, "refused")));
    }

    private void measure(List<Candidate> candidates) {
        candidates.forEach(warm -> warm.measure(server, CALLS));
        for (int round = 0; round < ROUNDS; round++) {
            candidates.forEach(each -> each.add(each.measure(server, CALLS)));
        }
    }

    private double bytesWith(int entries) {
        String client = "holds-" + entries;
        String key = "throttle:1:{key:" + client + "}:cost:3600s";
        server.client().getKeys().delete(key);
        for (int i = 0; i < entries; i++) {
            require(take(client, Duration.ofHours(1), entries), "refused");
        }
        return server.bytesOf(key);
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
        return ask(client, window, limit).toCompletableFuture().join() instanceof Answer.Admitted;
    }

    private CompletionStage<Answer> ask(String client, Duration window, int limit) {
        Bucket bucket = new Bucket("cost", window.toNanos(), Algorithm.SLIDING_WINDOW, Identity.ofKey(client));
        return store.take(List.of(new Take(bucket, limit, 1)));
    }

    private static void require(boolean expected, String otherwise) {
        if (!expected) {
            throw new IllegalStateException(otherwise + ": this measures something else than it says");
        }
    }
}
