package io.throttle4j.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a response ends, the slot its request took is given back; also when the request was held for its check. */
@ParameterizedClass(name = "held: {0}")
@ValueSource(booleans = {false, true})
class ReleaseTest {

    private final TestServer server;

    ReleaseTest(boolean held) {
        ThrottleFeatureBuilder feature =
                ThrottleFeature.builder().rate("user", "0/min").storeTimeout(Duration.ofMinutes(1));
        server = TestServer.of(new ResourceConfig(EndingResource.class)
                .register(AbortsLater.class, Priorities.USER)
                .register(FailsInResponseFilter.class)
                .register((held ? feature.store(new LateStore().answer()) : feature).build()));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "normally, 200",
        "empty, 204",
        "mapped, 418",
        "unmapped, 500",
        "error, 500",
        "unwritable, 500",
        "resumed, 200",
        "resumed-at-once, 200",
        "timed-out, 503",
        "cancelled, 503",
        "failed, 500",
        "stage, 200",
        "failed-stage, 500",
        "null-stage, 204",
        "stream-that-throws, 500",
        "chunked, 200",
        "denied, 429",
        "filtered, 409",
        "normally?fail-in-response-filter, 500"
    })
    void slotComesBackAfter(String path, int status) {
        assertThat(server.get("ends/" + path).statusCode()).isEqualTo(status);
        assertSlotIsFree();
        assertThat(OneAtATime.asked()).isEqualTo(1);
        assertThat(server.get("ends/normally").body()).isEqualTo("in flight 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"normally", "empty", "unmapped", "resumed", "stage", "chunked"})
    void slotComesBackAfterHead(String path) {
        server.send(server.request("ends/" + path).method("HEAD", BodyPublishers.noBody()));
        assertSlotIsFree();
        assertThat(OneAtATime.asked()).isEqualTo(1);
    }

    @Test
    void slotIsHeldWhileChunksAreWritten() {
        assertThat(server.get("ends/chunked").body()).isEqualTo("in flight 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"endless", "endless-chunks", "broken-stream"})
    void slotComesBackWhenTheConnectionBreaks(String path) throws IOException {
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            client.setSoLinger(true, 0);
            client.getOutputStream()
                    .write(("GET /ends/" + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(client.getInputStream().read()).isNotNegative();
        }
        assertSlotIsFree();
        assertThat(OneAtATime.asked()).isEqualTo(1);
    }

    @Test
    void requestThatFindsNoSlotIsDeniedForASecond() throws IOException {
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            client.setSoLinger(true, 0);
            client.getOutputStream()
                    .write("GET /ends/endless HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(client.getInputStream().read()).isNotNegative();
            HttpResponse<String> denial = server.get("ends/normally");
            assertThat(denial.statusCode()).isEqualTo(429);
            assertThat(denial.headers().firstValue("Retry-After")).hasValue("1");
        }
        assertSlotIsFree();
    }

    private static void assertSlotIsFree() {
        await().untilAsserted(() -> assertThat(OneAtATime.inFlight()).isZero());
    }

    /** Ends requests to one path after they were throttled. */
    public static final class AbortsLater implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            if (request.getUriInfo().getPath().endsWith("filtered")) {
                request.abortWith(Response.status(409).build());
            }
        }
    }

    /** Fails when a request says so. */
    public static final class FailsInResponseFilter implements ContainerResponseFilter {

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            if (request.getUriInfo().getQueryParameters().containsKey("fail-in-response-filter")) {
                throw new IllegalStateException("meant to be");
            }
        }
    }
}
