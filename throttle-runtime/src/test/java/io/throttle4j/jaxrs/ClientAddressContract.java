package io.throttle4j.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.throttles.AnonRateThrottle;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.SecurityContext;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.spi.AbstractContainerLifecycleListener;
import org.glassfish.jersey.server.spi.Container;
import org.glassfish.jersey.server.spi.ContainerResponseWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which address a client is counted under, whatever it or the proxies before the server write into headers. */
abstract class ClientAddressContract {

    private final List<Optional<String>> addresses = new CopyOnWriteArrayList<>();
    private final LogLines log = new LogLines();

    /** A server in the container that is tested. */
    abstract TestServer serve(ResourceConfig config);

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void connectionTellsTheAddress() {
        assertThat(addressOf(feature())).isEqualTo("127.0.0.1");
        assertThat(log.at(Level.WARNING)).isEmpty();
    }

    @Test
    void filtersThatAuthenticateAnyRequestDoNotHideTheAddress() {
        ResourceConfig config = new ResourceConfig(PlainResource.class).register(new OwnSecurityContext());
        try (TestServer server = serve(config.register(feature().build()))) {
            assertThat(server.get("plain").statusCode()).isEqualTo(200);
        }
        assertThat(addresses).containsExactly(Optional.of("127.0.0.1"));
    }

    /** So the address can only be had by injection. */
    @Test
    void filtersThatWrapTheResponseWriterDoNotHideTheAddress() {
        ResourceConfig config = new ResourceConfig(PlainResource.class).register(new OwnWriter());
        try (TestServer server = serve(config.register(feature().build()))) {
            assertThat(server.get("plain").statusCode()).isEqualTo(200);
        }
        assertThat(addresses).containsExactly(Optional.of("127.0.0.1"));
    }

    @Test
    void reloadedApplicationStillKnowsTheAddress() {
        CompletableFuture<Container> container = new CompletableFuture<>();
        ResourceConfig config = new ResourceConfig(PlainResource.class)
                .register(new OwnWriter())
                .register(new AbstractContainerLifecycleListener() {
                    @Override
                    public void onStartup(Container started) {
                        container.complete(started);
                    }
                });
        try (TestServer server = serve(config.register(feature().build()))) {
            container.join().reload();
            assertThat(server.get("plain").statusCode()).isEqualTo(200);
        }
        assertThat(addresses).containsExactly(Optional.of("127.0.0.1"));
    }

    @Test
    void headersOfTheClientAreIgnored() {
        assertThat(addressOf(feature(), "X-Forwarded-For", "192.0.2.1", "Forwarded", "for=192.0.2.2"))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void lastEntryCountsBehindOneProxy() {
        assertThat(addressOf(feature().trustedProxies(1), "X-Forwarded-For", "192.0.2.66, 192.0.2.1"))
                .isEqualTo("192.0.2.1");
    }

    @Test
    void lastButOneEntryCountsBehindTwoProxies() {
        assertThat(addressOf(feature().trustedProxies(2), "X-Forwarded-For", "192.0.2.66, 192.0.2.1, 192.0.2.9"))
                .isEqualTo("192.0.2.1");
    }

    @Test
    void severalHeaderLinesAreOneList() {
        assertThat(addressOf(
                        feature().trustedProxies(2),
                        "X-Forwarded-For",
                        "192.0.2.66, 192.0.2.1",
                        "x-forwarded-for",
                        "192.0.2.9"))
                .isEqualTo("192.0.2.1");
    }

    @Test
    void trustedRangesArePassedOver() {
        assertThat(addressOf(
                        feature().trustedProxies("127.0.0.0/8", "10.0.0.0/8"),
                        "X-Forwarded-For",
                        "192.0.2.66, 192.0.2.1, 10.1.2.3"))
                .isEqualTo("192.0.2.1");
    }

    @Test
    void proxyOutsideTheRangesIsNotBelieved() {
        assertThat(addressOf(feature().trustedProxies("10.0.0.0/8"), "X-Forwarded-For", "192.0.2.1"))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void onlyTheConfiguredHeaderIsRead() {
        assertThat(addressOf(
                        feature().trustedProxies(1).forwardedHeader("forwarded"),
                        "X-Forwarded-For",
                        "192.0.2.66",
                        "Forwarded",
                        "for=\"[2001:db8:1:2::3]:4711\";proto=https"))
                .isEqualTo("2001:db8:1:2::/64");
        assertThat(addressOf(feature().trustedProxies(1), "Forwarded", "for=192.0.2.66"))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void clientsBehindAProxyHaveBucketsOfTheirOwn() {
        try (TestServer server = serve(feature().rate("anon", "1/min").trustedProxies(1))) {
            assertThat(server.statuses(2, "plain", "X-Forwarded-For", "192.0.2.1"))
                    .containsExactly(200, 429);
            assertThat(server.statuses(2, "plain", "X-Forwarded-For", "192.0.2.2"))
                    .containsExactly(200, 429);
        }
    }

    @Test
    void sourceGivenInCodeIsAsked() {
        assertThat(addressOf(feature().remoteAddress(request -> Optional.of("192.0.2.7"))))
                .isEqualTo("192.0.2.7");
    }

    @Test
    void clientsWithoutAddressShareOneBucketAndAreWarnedOfOnce() {
        try (TestServer server = serve(feature().rate("anon", "2/min").remoteAddress(request -> Optional.empty()))) {
            assertThat(server.statuses(3, "plain")).containsExactly(200, 200, 429);
        }
        assertThat(addresses).containsOnly(Optional.empty());
        assertThat(log.at(Level.WARNING))
                .containsExactly(
                        "a client's address is not known, so clients without address share one bucket; give the"
                                + " feature a source: ThrottleFeature.builder().remoteAddress(request -> ...)");
    }

    private ThrottleFeatureBuilder feature() {
        return ThrottleFeature.builder()
                .rate("anon", "unlimited")
                .defaults(AnonRateThrottle.class)
                .listener((request, verdict) -> addresses.add(request.clientAddress()));
    }

    private TestServer serve(ThrottleFeatureBuilder feature) {
        return serve(new ResourceConfig(PlainResource.class).register(feature.build()));
    }

    private String addressOf(ThrottleFeatureBuilder feature, String... headers) {
        addresses.clear();
        try (TestServer server = serve(feature)) {
            HttpResponse<String> answer = server.get("plain", headers);
            assertThat(answer.statusCode()).isEqualTo(200);
        }
        assertThat(addresses).hasSize(1);
        return addresses.get(0).orElseThrow();
    }

    @PreMatching
    @Priority(Priorities.AUTHENTICATION)
    private static final class OwnSecurityContext implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            request.setSecurityContext(new Anybody());
        }
    }

    private static final class Anybody implements SecurityContext {

        @Override
        public @Nullable Principal getUserPrincipal() {
            return null;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public @Nullable String getAuthenticationScheme() {
            return null;
        }
    }

    @PreMatching
    private static final class OwnWriter implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            ContainerRequest jersey = (ContainerRequest) request;
            ContainerResponseWriter writer = jersey.getResponseWriter();
            jersey.setWriter((ContainerResponseWriter) Proxy.newProxyInstance(
                    ContainerResponseWriter.class.getClassLoader(),
                    new Class<?>[] {ContainerResponseWriter.class},
                    (proxy, method, arguments) -> method.invoke(writer, arguments)));
        }
    }
}
