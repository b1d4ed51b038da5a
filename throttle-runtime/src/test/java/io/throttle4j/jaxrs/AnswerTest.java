package io.throttle4j.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.throttle4j.Decision;
import io.throttle4j.Throttle;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.Throttled;
import io.throttle4j.config.StoreFailurePolicy;
import io.throttle4j.jaxrs.answer.ThrottledException;
import io.throttle4j.jaxrs.answer.ThrottledText;
import io.throttle4j.store.ManualTime;
import io.throttle4j.throttles.AnonRateThrottle;
import jakarta.annotation.Priority;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a denied client reads, and what runs and what does not on the way there. */
class AnswerTest {

    private static final String DENIED = "{\"detail\":\"Request was throttled. Expected available in 60 seconds.\"}";

    private final ManualTime time = new ManualTime();

    @Test
    void secondsAreRoundedUpAndSingularForOne() {
        try (TestServer server = server(denyingAnon())) {
            server.get("plain");
            time.advance(Duration.ofSeconds(58).plusNanos(1));
            assertThat(server.get("plain").headers().firstValue("Retry-After")).hasValue("2");
            time.advance(Duration.ofNanos(Duration.ofSeconds(2).toNanos() - 2));
            HttpResponse<String> denial = server.get("plain");
            assertThat(denial.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(denial.body())
                    .isEqualTo("{\"detail\":\"Request was throttled. Expected available in 1 second.\"}");
        }
    }

    @Test
    void unknownWaitIsNotTold() {
        try (TestServer server = server(ThrottleFeature.builder())) {
            HttpResponse<String> denial = server.get("answers/never");
            assertThat(denial.statusCode()).isEqualTo(429);
            assertThat(denial.headers().firstValue("Retry-After")).isEmpty();
            assertThat(denial.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(denial.body()).isEqualTo("{\"detail\":\"Request was throttled.\"}");
        }
    }

    @Test
    void problemWithoutLimitNamesNoPolicies() throws Exception {
        try (TestServer server = server(ThrottleFeature.builder().problemJson())) {
            JsonNode problem = new ObjectMapper()
                    .readTree(
                            server.get("answers/never", "Accept", "text/plain").body());
            assertThat(problem.get("status").asInt()).isEqualTo(429);
            assertThat(problem.get("violated-policies")).isEmpty();
        }
    }

    @Test
    void zeroWaitIsOneSecond() {
        try (TestServer server = server(ThrottleFeature.builder())) {
            HttpResponse<String> denial = server.get("answers/soon");
            assertThat(denial.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(denial.body()).contains("1 second.");
        }
    }

    @Test
    void longestWaitThereIsCanBeTold() {
        try (TestServer server = server(ThrottleFeature.builder())) {
            HttpResponse<String> denial = server.get("answers/in-ages");
            assertThat(denial.statusCode()).isEqualTo(429);
            assertThat(denial.headers().firstValue("Retry-After")).hasValue(Long.toString(Long.MAX_VALUE));
        }
    }

    @Test
    void textCanBeReplacedAndIsEscaped() throws Exception {
        String odd = "\"q\" \\ / \b\f\n\r\t \u0001 \u007f \u2028 é 漢 \uD83D\uDE00 </script>";
        try (TestServer server = server(denyingAnon().text(ThrottledText.startingWith(odd)))) {
            server.get("plain");
            JsonNode body = new ObjectMapper().readTree(server.get("plain").body());
            assertThat(body.get("detail").asText()).isEqualTo(odd + " Expected available in 60 seconds.");
        }
    }

    @Test
    void textFollowsTheLocalesOfTheClient() {
        try (TestServer server = server(denyingAnon().text((seconds, locales) -> seconds + " " + locales))) {
            server.get("plain");
            assertThat(server.get("plain", "Accept-Language", "da;q=0.5, en-GB", "Accept", "text/plain")
                            .body())
                    .isEqualTo("Optional[60] [en_GB, da]");
            assertThat(server.get("plain", "Accept", "text/plain").body()).isEqualTo("Optional[60] []");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense!;q=x", ";;;", "de;q=7", "*", "x-", "", "de_DE_POSIX"})
    void languageThatCannotBeReadDoesNotHinderTheDenial(String language) {
        try (TestServer server = server(denyingAnon())) {
            server.get("plain");
            HttpResponse<String> denial = server.get("plain", "Accept-Language", language);
            assertThat(denial.statusCode()).isEqualTo(429);
            assertThat(denial.body()).isEqualTo(DENIED);
        }
    }

    @Test
    void textThatFailsIsReplacedByTheEnglishOne() {
        ThrottledText failing = (seconds, locales) -> {
            throw new IllegalStateException("meant to be");
        };
        try (LogLines log = new LogLines();
                TestServer server = server(denyingAnon().text(failing))) {
            server.get("plain");
            HttpResponse<String> denial = server.get("plain");
            assertThat(denial.statusCode()).isEqualTo(429);
            assertThat(denial.body()).isEqualTo(DENIED);
            assertThat(log.at(java.util.logging.Level.WARNING)).contains("the text of a denial could not be worded");
        }
    }

    @Test
    void applicationsOwnMapperWinsWhenRegisteredFirst() {
        assertOwnMapperAnswers(new ResourceConfig(PlainResource.class, OwnMapper.class)
                .register(denyingAnon().build()));
    }

    @Test
    void applicationsOwnMapperWinsWhenRegisteredLast() {
        assertOwnMapperAnswers(new ResourceConfig(PlainResource.class)
                .register(denyingAnon().build())
                .register(new OwnMapper()));
    }

    @Test
    void mapperOfAllExceptionsDoesNotWin() {
        try (TestServer server = TestServer.of(new ResourceConfig(PlainResource.class, MapsAll.class)
                .register(denyingAnon().build()))) {
            assertThat(server.statuses(2, "plain")).containsExactly(200, 429);
        }
    }

    @Test
    void undecidedRequestIsAnswered503WithRetryAfter() {
        ThrottleFeatureBuilder feature = ThrottleFeature.builder().onStoreFailure(StoreFailurePolicy.DENY);
        try (TestServer server = server(feature)) {
            HttpResponse<String> answer = server.get("answers/broken");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(answer.body())
                    .isEqualTo("{\"detail\":\"Request could not be checked against its limits. Try again later.\"}");
        }
    }

    @Test
    void undecidedRequestPassesByDefault() {
        try (TestServer server = server(ThrottleFeature.builder())) {
            assertThat(server.get("answers/broken").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void responseFiltersOfTheApplicationRunOnDenials() {
        try (TestServer server = TestServer.of(new ResourceConfig(PlainResource.class, AddsHeader.class)
                .register(denyingAnon().build()))) {
            server.get("plain");
            HttpResponse<String> denial = server.get("plain");
            assertThat(denial.statusCode()).isEqualTo(429);
            assertThat(denial.headers().firstValue("X-Filtered")).hasValue("429");
        }
    }

    @Test
    void entityOfADeniedRequestIsNotRead() {
        CountingReader reader = new CountingReader();
        try (TestServer server = TestServer.of(new ResourceConfig(AnswersResource.class)
                .register(reader)
                .register(denyingAnon().build()))) {
            assertThat(post(server).body()).isEqualTo("read");
            assertThat(post(server).statusCode()).isEqualTo(429);
            assertThat(reader.reads).hasValue(1);
        }
    }

    @Test
    void authenticationComesFirstAndItsRefusalsDoNotCount() {
        try (TestServer server = TestServer.of(new ResourceConfig(PlainResource.class, Authenticating.class)
                .register(denyingAnon().build()))) {
            assertThat(server.statuses(3, "plain")).containsOnly(401);
            assertThat(server.statuses(2, "plain", "X-Pass", "yes")).containsExactly(200, 429);
            assertThat(server.get("plain").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void priorityMovesTheFilterBeforeAuthentication() {
        try (TestServer server = TestServer.of(new ResourceConfig(PlainResource.class, Authenticating.class)
                .register(denyingAnon().priority(1).build()))) {
            assertThat(server.statuses(2, "plain")).containsExactly(401, 429);
        }
    }

    @Test
    void denialHasNoStackTrace() {
        assertThat(new ThrottledException(Optional.empty(), List.of()).getStackTrace())
                .isEmpty();
    }

    private ThrottleFeatureBuilder denyingAnon() {
        return ThrottleFeature.builder()
                .rate("anon", "1/min")
                .defaults(AnonRateThrottle.class)
                .time(time);
    }

    private static TestServer server(ThrottleFeatureBuilder feature) {
        return TestServer.of(feature, PlainResource.class, AnswersResource.class);
    }

    private static HttpResponse<String> post(TestServer server) {
        return server.send(server.request("answers").POST(BodyPublishers.ofString("entity")));
    }

    private static void assertOwnMapperAnswers(ResourceConfig config) {
        try (TestServer server = TestServer.of(config)) {
            assertThat(server.statuses(2, "plain")).containsExactly(200, 420);
        }
    }

    /** Denies in several ways. */
    @Path("answers")
    @Produces({"application/json", "text/plain"})
    public static class AnswersResource {

        @GET
        @Path("never")
        @Throttled(classes = Never.class)
        public String never() {
            return "never";
        }

        @GET
        @Path("soon")
        @Throttled(classes = Soon.class)
        public String soon() {
            return "never";
        }

        @GET
        @Path("in-ages")
        @Throttled(classes = InAges.class)
        public String inAges() {
            return "never";
        }

        @GET
        @Path("broken")
        @Throttled(classes = Broken.class)
        public String broken() {
            return "undecided";
        }

        @POST
        public String post(Entity entity) {
            return "read";
        }
    }

    /** What is posted. */
    public record Entity() {}

    /** Denies for good. */
    public static final class Never implements Throttle {

        @Override
        public CompletionStage<Decision> check(ThrottleRequest request) {
            return CompletableFuture.completedStage(Decision.denied());
        }
    }

    /** Denies, but not for any time. */
    public static final class Soon implements Throttle {

        @Override
        public CompletionStage<Decision> check(ThrottleRequest request) {
            return CompletableFuture.completedStage(Decision.denied(Duration.ZERO));
        }
    }

    /** Denies for as long as there are numbers. */
    public static final class InAges implements Throttle {

        @Override
        public CompletionStage<Decision> check(ThrottleRequest request) {
            return CompletableFuture.completedStage(
                    Decision.denied(Duration.ofSeconds(Long.MAX_VALUE).plusMillis(1)));
        }
    }

    /** Cannot decide. */
    public static final class Broken implements Throttle {

        @Override
        public CompletionStage<Decision> check(ThrottleRequest request) {
            return CompletableFuture.failedStage(new IllegalStateException("meant to be"));
        }
    }

    /** Answers denials in the application's own way. */
    public static final class OwnMapper implements ExceptionMapper<ThrottledException> {

        @Override
        public Response toResponse(ThrottledException denial) {
            return Response.status(420).build();
        }
    }

    /** Answers everything that is not answered more exactly. */
    public static final class MapsAll implements ExceptionMapper<Throwable> {

        @Override
        public Response toResponse(Throwable failure) {
            return Response.serverError().build();
        }
    }

    /** Tells what it saw. */
    public static final class AddsHeader implements ContainerResponseFilter {

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            response.getHeaders().add("X-Filtered", response.getStatus());
        }
    }

    /** Lets in only who brings a pass. */
    @Priority(Priorities.AUTHENTICATION)
    public static final class Authenticating implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            if (request.getHeaderString("X-Pass") == null) {
                request.abortWith(Response.status(401).build());
            }
        }
    }

    /** Counts how often it reads. */
    private static final class CountingReader implements MessageBodyReader<Entity> {

        private final AtomicInteger reads = new AtomicInteger();

        @Override
        public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
            return type == Entity.class;
        }

        @Override
        public Entity readFrom(
                Class<Entity> type,
                Type generic,
                Annotation[] annotations,
                MediaType mediaType,
                MultivaluedMap<String, String> headers,
                InputStream in) {
            reads.incrementAndGet();
            return new Entity();
        }
    }
}
