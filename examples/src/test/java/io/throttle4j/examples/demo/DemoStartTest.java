package io.throttle4j.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throttle4j.jaxrs.ThrottleFeature;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the demo takes from its environment, and how it refuses to start. */
final class DemoStartTest {

    @Test
    void hasDefaults() {
        assertThat(DemoEnvironment.of(Map.of("PORT", ""))).isEqualTo(new DemoEnvironment(8080, 8));
    }

    @Test
    void readsPortAndWorkers() {
        assertThat(DemoEnvironment.of(Map.of("PORT", "0", "WORKERS", "3"))).isEqualTo(new DemoEnvironment(0, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"web", "-1", "65536", "99999999999999999999", "8080.0"})
    void refusesWhatIsNoPort(String port) {
        assertThatThrownBy(() -> DemoEnvironment.of(Map.of("PORT", port)))
                .isInstanceOf(DemoException.class)
                .hasMessage("PORT is \"" + port + "\"; use a number from 0 to 65535");
    }

    @Test
    void refusesToServeWithoutWorkers() {
        assertThatThrownBy(() -> DemoEnvironment.of(Map.of("WORKERS", "0")))
                .hasMessage("WORKERS is \"0\"; use a number from 1 to 1000");
    }

    @Test
    void readsTheUrlOfARedis() {
        assertThat(DemoEnvironment.redisUrl(Map.of("REDIS_URL", " redis://localhost ")))
                .contains("redis://localhost");
        assertThat(DemoEnvironment.redisUrl(Map.of("REDIS_URL", ""))).isEmpty();
    }

    @Test
    void refusesWhatIsNoUrlOfARedis() {
        assertThatThrownBy(() -> DemoEnvironment.redisUrl(Map.of("REDIS_URL", "redis://:s3cret@host:http")))
                .isInstanceOf(DemoException.class)
                .hasMessage("REDIS_URL is of no use: \"redis://***\" has a port that is not a number from 1 to 65535;"
                        + " write host:6379, and an IPv6 address in brackets, [::1]:6379");
    }

    @Test
    void startsWhileItsRedisIsDown() throws IOException {
        ThrottleFeature throttling = DemoApplication.throttling()
                .setting("throttle.store", "redis://localhost:" + freePort())
                .build();
        try (RunningDemo demo = new RunningDemo(8, throttling)) {
            assertThat(demo.statuses(6, "GET", "/api/articles")).containsExactly(200, 200, 200, 200, 200, 429);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void saysThatThePortIsInUse() {
        try (RunningDemo running = new RunningDemo()) {
            DemoEnvironment same = new DemoEnvironment(running.port(), 1);
            ThrottleFeature throttling = DemoApplication.throttling().build();
            assertThatThrownBy(() -> DemoServer.start(same, throttling))
                    .isInstanceOf(DemoException.class)
                    .hasMessage(
                            "port " + running.port() + " is in use; stop what listens there or set PORT to another");
        }
    }
}
