package io.throttle4j.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Throttled;
import io.throttle4j.throttles.ScopedRateThrottle;
import io.throttle4j.throttles.UserRateThrottle;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import org.glassfish.jersey.server.model.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sub-resources, which are first seen when a request comes for them. */
class SubResourceTest {

    private static final int CLIENTS = 16;

    private final LogLines log = new LogLines();
    private final TestServer server = TestServer.of(
            ThrottleFeature.builder()
                    .rate("items", "3/min")
                    .rate("user", "5/min")
                    .defaults(UserRateThrottle.class),
            Shop.class);

    @AfterEach
    void stop() {
        server.close();
        log.close();
    }

    @Test
    void declarationOfTheTypeReturnedApplies() {
        assertThat(server.statuses(4, "shop/items")).containsExactly(200, 200, 200, 429);
    }

    @Test
    void subclassThatDeclaresNothingIsThrottledLikeItsSuperclass() {
        server.statuses(2, "shop/items");
        assertThat(server.statuses(2, "shop/special-items")).containsExactly(200, 429);
    }

    @Test
    void typeThatDeclaresNothingHasTheDefaults() {
        assertThat(server.statuses(6, "shop/plain")).containsExactly(200, 200, 200, 200, 200, 429);
    }

    @Test
    void misconfiguredTypeIsRefusedAndOthersAreNot() {
        HttpResponse<String> answer = server.get("shop/misconfigured");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo("{\"detail\":\"Request could not be checked against its limits.\"}");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(server.get("shop/items").statusCode()).isEqualTo(200);
    }

    @Test
    void misconfiguredTypeIsLoggedInOneLine() {
        server.statuses(3, "shop/misconfigured");
        server.statuses(3, "shop/misconfigured-model");
        assertThat(log.at(Level.SEVERE))
                .containsExactly(
                        "Misconfigured.get answers 503 because its throttles are misconfigured: scope \"itens\""
                                + " of ScopedRateThrottle on Misconfigured.get has no rate (did you mean the scope \"items\","
                                + " which has one?); write throttle.rates.itens=100/hour, for instance, into"
                                + " META-INF/throttle.properties, or throttle.rates.itens=unlimited if that is meant");
    }

    @Test
    void firstRequestsMayComeAtOnce() throws Exception {
        List<Integer> statuses = atOnce("shop/items");
        assertThat(statuses).containsOnly(200, 429);
        assertThat(Collections.frequency(statuses, 200)).isEqualTo(3);
        assertThat(atOnce("shop/misconfigured")).containsOnly(503);
        assertThat(log.at(Level.SEVERE)).hasSize(1);
    }

    private List<Integer> atOnce(String path) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                running.add(clients.submit(() -> server.get(path).statusCode()));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> each : running) {
                statuses.add(each.get());
            }
            return statuses;
        } finally {
            clients.shutdownNow();
        }
    }

    /** Leads to everything. */
    @Path("shop")
    public static class Shop {

        @Path("{what}")
        public Object find(@PathParam("what") String what) {
            return switch (what) {
                case "items" -> new Items();
                case "special-items" -> new SpecialItems();
                case "misconfigured-model" -> Resource.from(Misconfigured.class);
                case "misconfigured" -> new Misconfigured();
                default -> new Plain();
            };
        }
    }

    /** Declares. */
    @Throttled(classes = ScopedRateThrottle.class, scope = "items")
    public static class Items {

        @GET
        public String get() {
            return "items";
        }
    }

    /** Inherits. */
    public static class SpecialItems extends Items {}

    /** Declares nothing. */
    public static class Plain {

        @GET
        public String get() {
            return "plain";
        }
    }

    /** Names a scope that has no rate. */
    @Throttled(classes = ScopedRateThrottle.class, scope = "itens")
    public static class Misconfigured {

        @GET
        public String get() {
            return "never";
        }
    }
}
