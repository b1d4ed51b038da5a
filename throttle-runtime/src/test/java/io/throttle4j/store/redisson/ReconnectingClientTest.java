package io.throttle4j.store.redisson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.throttle4j.jaxrs.LogLines;
import io.throttle4j.store.location.RedisUrl;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.redisson.api.RScript;
import org.redisson.api.RScript.Mode;
import org.redisson.api.RScript.ReturnType;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;

/** A client of a Redis that is there, comes later, goes away, or does not let it in. */
class ReconnectingClientTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration SOON = Duration.ofSeconds(5);

    private final LogLines log = new LogLines();
    private final List<RedissonClient> hooked = new CopyOnWriteArrayList<>();

    @AfterEach
    void stopListening() {
        log.close();
    }

    @Test
    void connectsToARedisThatIsThere() {
        try (LocalRedis redis = LocalRedis.start();
                ReconnectingClient client = client(redis.url() + "/3")) {
            assertThat(client.client()).isEmpty();
            open(client);

            RedissonClient connected = client.client().orElseThrow();
            assertThat(hooked).containsExactly(connected);
            assertThat(log.at(Level.INFO)).containsExactly("connected to Redis at 127.0.0.1:" + redis.port());
            assertThat(log.at(Level.WARNING)).isEmpty();
            assertThat(redis.clients())
                    .hasSize(4)
                    .allSatisfy(line -> assertThat(line).contains("db=3"));
        }
    }

    @Test
    void keepsNoProcessAlive() {
        try (LocalRedis redis = LocalRedis.start();
                ReconnectingClient client = client(redis.url())) {
            open(client);

            assertThat(RedisThreadNames.threads()).isNotEmpty().allMatch(Thread::isDaemon);
        }
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(RedisThreadNames.alive()).isEmpty());
    }

    @Test
    void findsARedisThatComesLater() {
        int port = LocalRedis.freePort();
        try (ReconnectingClient client = client("redis://ada:s3cret@127.0.0.1:" + port)) {
            open(client);
            assertThat(client.client()).isEmpty();
            assertThat(log.at(Level.WARNING))
                    .containsExactly("cannot connect to Redis at 127.0.0.1:" + port + ": Connection refused; until it"
                            + " can, throttle.on-store-failure says what happens (tried again every 100 ms)");

            try (LocalRedis redis = LocalRedis.on(port, "user ada on >s3cret ~* +@all")) {
                await().atMost(SOON)
                        .untilAsserted(() -> assertThat(client.client()).isPresent());
                assertThat(log.at(Level.WARNING)).hasSize(1);
                assertThat(log.at(Level.INFO)).containsExactly("connected to Redis at 127.0.0.1:" + redis.port());
            }
        }
    }

    @Test
    void findsARedisThatCameBack() {
        int port = LocalRedis.freePort();
        try (ReconnectingClient client = client("redis://localhost:" + port)) {
            LocalRedis first = LocalRedis.on(port);
            open(client);
            RedissonClient connected = client.client().orElseThrow();
            first.close();
            await().atMost(SOON).until(() -> !answers(connected));

            try (LocalRedis second = LocalRedis.on(port)) {
                await().atMost(SOON).until(() -> answers(connected));
                assertThat(client.client()).contains(connected);
                assertThat(hooked).hasSize(1);
                assertThat(second.port()).isEqualTo(port);
            }
        }
    }

    @Test
    void saysThatAPasswordIsMissing() {
        try (LocalRedis redis = LocalRedis.start("requirepass s3cret")) {
            assertThat(reason(redis.url()))
                    .isEqualTo("it asks for a password (NOAUTH); write :password@ or user:password@ before the host");
        }
    }

    @Test
    void saysThatThePasswordIsWrong() {
        try (LocalRedis redis = LocalRedis.start("requirepass s3cret")) {
            assertThat(reason("redis://:other@127.0.0.1:" + redis.port()))
                    .isEqualTo("it does not accept user and password (WRONGPASS)");
        }
    }

    @Test
    void saysWhatTheServerSays() {
        try (LocalRedis redis = LocalRedis.start()) {
            assertThat(reason(redis.url() + "/99")).isEqualTo("ERR DB index is out of range");
            assertThat(reason("redis+cluster://127.0.0.1:" + redis.port()))
                    .isEqualTo("ERR This instance has cluster support disabled");
            assertThat(reason("redis+sentinel://127.0.0.1:" + redis.port() + "/m"))
                    .startsWith("ERR unknown command `SENTINEL`");
        }
    }

    @Test
    void saysThatThereIsNoSuchHost() {
        assertThat(reason("redis://no-such-host.invalid:1")).isEqualTo("the host is not found");
    }

    @Test
    void triesAgainWhenTheHookFails() {
        AtomicInteger attempts = new AtomicInteger();
        try (LocalRedis redis = LocalRedis.start();
                ReconnectingClient client = new ReconnectingClient(
                        RedisUrl.parse(redis.url()),
                        connected -> {
                            if (attempts.incrementAndGet() < 3) {
                                throw new IllegalStateException("NOPERM meant to be");
                            }
                        },
                        PAUSE)) {
            open(client);
            await().atMost(SOON).untilAsserted(() -> assertThat(client.client()).isPresent());

            assertThat(attempts).hasValue(3);
            assertThat(log.at(Level.WARNING))
                    .singleElement()
                    .asString()
                    .contains(": NOPERM meant to be; until it can,");
            assertThat(redis.clients()).hasSize(4);
        }
    }

    @Test
    void attemptsThatFailLeaveNothing() {
        AtomicInteger attempts = new AtomicInteger();
        Consumer<RedissonClient> failing = connected -> {
            attempts.incrementAndGet();
            throw new IllegalStateException("meant to be");
        };
        try (LocalRedis redis = LocalRedis.start()) {
            try (ReconnectingClient client =
                    new ReconnectingClient(RedisUrl.parse(redis.url()), failing, Duration.ofMillis(1))) {
                client.start();
                await().atMost(Duration.ofSeconds(60)).until(() -> attempts.get() >= 20);
                assertThat(RedisThreadNames.alive()).hasSizeLessThan(10);
            }
            await().atMost(SOON).untilAsserted(() -> assertThat(redis.clients()).isEmpty());
        }
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(RedisThreadNames.alive()).isEmpty());
        assertThat(log.at(Level.WARNING)).hasSize(1);
    }

    @Test
    void clientsThatNeverConnectLeaveNothing() {
        try (LocalRedis redis = LocalRedis.start("requirepass s3cret")) {
            for (int i = 0; i < 20; i++) {
                assertThat(reason("redis://:other@127.0.0.1:" + redis.port())).contains("WRONGPASS");
                assertThat(reason("redis://127.0.0.1:" + LocalRedis.freePort())).isEqualTo("Connection refused");
            }
        }
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(RedisThreadNames.alive()).isEmpty());
    }

    @Test
    void waitsNoLongerThanItsPatience() throws IOException {
        try (ServerSocket mute = new ServerSocket(0);
                ReconnectingClient client = client("redis://:s3cret@127.0.0.1:" + mute.getLocalPort())) {
            client.start();
            client.awaitFirstAttempt(Duration.ofMillis(50));

            assertThat(log.at(Level.WARNING))
                    .singleElement()
                    .asString()
                    .contains(": no answer in 50 ms; until it can,");
        }
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(RedisThreadNames.alive()).isEmpty());
    }

    @Test
    void closedItDoesNotBegin() {
        ReconnectingClient client = client("redis://127.0.0.1:" + LocalRedis.freePort());
        client.close();
        client.start();

        assertThat(client.client()).isEmpty();
        assertThat(RedisThreadNames.alive()).isEmpty();
    }

    private String reason(String url) {
        int before = log.at(Level.WARNING).size();
        try (ReconnectingClient client = client(url)) {
            open(client);
        }
        String line = log.at(Level.WARNING).get(before);
        assertThat(line).doesNotContain("s3cret").doesNotContain("other");
        return line.substring(line.indexOf(": ") + 2, line.lastIndexOf("; until it can"));
    }

    private ReconnectingClient client(String url) {
        return new ReconnectingClient(RedisUrl.parse(url), hooked::add, PAUSE);
    }

    private static void open(ReconnectingClient client) {
        client.start();
        client.awaitFirstAttempt(PATIENCE);
    }

    private static boolean answers(RedissonClient client) {
        try {
            script(client).eval(Mode.READ_ONLY, "return 1", ReturnType.LONG);
            return true;
        } catch (RuntimeException away) {
            return false;
        }
    }

    private static RScript script(RedissonClient client) {
        return client.getScript(StringCodec.INSTANCE);
    }
}
