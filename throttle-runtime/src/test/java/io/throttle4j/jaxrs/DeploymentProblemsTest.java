package io.throttle4j.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.throttle4j.Throttle;
import io.throttle4j.Throttled;
import io.throttle4j.config.ThrottleConfigurationException;
import io.throttle4j.throttles.AnonRateThrottle;
import io.throttle4j.throttles.ScopedRateThrottle;
import io.throttle4j.throttles.UserRateThrottle;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.process.Inflector;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that is configured wrongly does not start, and says everything that is wrong with it at once. */
class DeploymentProblemsTest {

    private static final String NO_ANON_RATE =
            "scope \"anon\" of AnonRateThrottle on Misconfigured.get has no rate; write throttle.rates.anon=100/hour,"
                    + " for instance, into META-INF/throttle.properties, or throttle.rates.anon=unlimited if that is"
                    + " meant";

    @TempDir
    private java.nio.file.Path folder;

    /** Uses a throttle that no rate is configured for. */
    @Path("misconfigured")
    @Throttled(classes = AnonRateThrottle.class)
    public static class Misconfigured {

        @GET
        public String get() {
            return "never";
        }
    }

    /** Costs more than its limit. */
    @Path("expensive")
    @Throttled(classes = UserRateThrottle.class)
    public static class Expensive {

        @GET
        @Throttled(cost = 20)
        public String get() {
            return "never";
        }
    }

    /** Cannot be constructed. */
    public abstract static class AbstractThrottle implements Throttle {}

    @Test
    void everyProblemIsReportedInOneException() throws Exception {
        ResourceConfig config = new ResourceConfig(Misconfigured.class, unprocessed())
                .register(ThrottleFeature.builder()
                        .setting("throttle.rate.anon", "100/hour")
                        .rate("user", "5/month")
                        .build());
        assertThat(problemsOnGrizzly(config))
                .containsExactlyInAnyOrder(
                        "unknown key \"throttle.rate.anon\" in ThrottleFeature.builder(); did you mean"
                                + " \"throttle.rates.anon\"?",
                        "throttle.rates.user in ThrottleFeature.builder(): rate \"5/month\": unknown unit \"month\";"
                                + " months differ in length, so write days, \"30 days\" for instance;"
                                + " write N/unit or N/k unit with unit second, minute, hour, day or week, \"100/hour\" or"
                                + " \"10/15 minutes\" for instance, several separated by commas, or \"unlimited\"",
                        "app.Unprocessed carries @Throttled but has no registry (app.Unprocessed_Throttles was not"
                                + " found): the processor was not on the compiler's path. Maven: add"
                                + " <path><groupId>io.throttle4j</groupId><artifactId>throttle-processor</artifactId>"
                                + "<version>VERSION</version></path> to <annotationProcessorPaths> of"
                                + " maven-compiler-plugin. Gradle: add"
                                + " annotationProcessor(\"io.throttle4j:throttle-processor:VERSION\") to dependencies",
                        NO_ANON_RATE);
    }

    @Test
    void messageNumbersTheProblems() {
        ResourceConfig config = new ResourceConfig(Misconfigured.class)
                .register(ThrottleFeature.builder()
                        .setting("throttle.max-clients", "0")
                        .build());
        ThrottleConfigurationException failure =
                catchThrowableOfType(ThrottleConfigurationException.class, () -> new ApplicationHandler(config));
        assertThat(failure)
                .hasMessage("Throttle4j cannot be deployed: 2 problems\n"
                        + "  1. throttle.max-clients in ThrottleFeature.builder(): \"0\" is not a whole number from 1 to"
                        + " 2147483647\n"
                        + "  2. " + NO_ANON_RATE);
    }

    @Test
    void badDefaultClassesAreAllReported() {
        ResourceConfig config = new ResourceConfig(PlainResource.class)
                .property(
                        "throttle.default-classes",
                        "UserRateThrotle, com.example.Missing, java.lang.String, " + AbstractThrottle.class.getName())
                .register(ThrottleFeature.builder().rate("user", "1/s").build());
        assertThat(problems(config))
                .containsExactlyInAnyOrder(
                        "throttle.default-classes names UserRateThrotle, which was not found; did you mean"
                                + " \"UserRateThrottle\"?",
                        "throttle.default-classes names com.example.Missing, which was not found; write the fully"
                                + " qualified name of a class, or one of AnonRateThrottle, ScopedRateThrottle,"
                                + " UserRateThrottle",
                        "throttle.default-classes names java.lang.String, which is no io.throttle4j.Throttle",
                        "throttle.default-classes names " + AbstractThrottle.class.getName() + ", which cannot be"
                                + " constructed; make it a public class that is neither abstract nor an inner class, with"
                                + " a public constructor without parameters, or with @Inject if a container is to make"
                                + " it");
    }

    @Test
    void valuesOfTheBuilderAreCheckedAtDeployment() {
        ResourceConfig config = new ResourceConfig(PlainResource.class)
                .register(ThrottleFeature.builder()
                        .maxClients(-1)
                        .trustedProxies("10.0.0.0/99")
                        .forwardedHeader("x-forwarded-fro")
                        .ipv6Prefix(0)
                        .keySecret(" ")
                        .setting("throttle.on-store-failure", "alow")
                        .setting("throttle.enabled", "yes")
                        .setting("throttle.store-timeout", "0ms")
                        .rate("", "1/s")
                        .build());
        assertThat(problems(config)).hasSize(9);
    }

    @Test
    void costAboveLimitIsReported() {
        ResourceConfig config = new ResourceConfig(Expensive.class)
                .register(ThrottleFeature.builder().rate("user", "10/min").build());
        assertThat(problems(config))
                .containsExactly(
                        "cost 20 of Expensive.get is above the limit 10/minute of scope \"user\", so it could never"
                                + " pass; lower the cost or raise throttle.rates.user");
    }

    @Test
    void rateThatCannotBeReadIsNotMissingToo() {
        ResourceConfig config = new ResourceConfig(Misconfigured.class)
                .register(ThrottleFeature.builder().rate("anon", "5/month").build());
        assertThat(problems(config)).singleElement().asString().startsWith("throttle.rates.anon in");
    }

    @Test
    void scopedDefaultsWithoutScopeAreNoProblem() {
        ResourceConfig config = new ResourceConfig(PlainResource.class)
                .register(ThrottleFeature.builder()
                        .defaults(ScopedRateThrottle.class)
                        .build());
        assertThat(new ApplicationHandler(config)).isNotNull();
    }

    @Test
    void classesOfAnApplicationAreChecked() {
        assertThat(problems(ResourceConfig.forApplication(new Application() {
                    @Override
                    public Set<Class<?>> getClasses() {
                        return Set.of(Misconfigured.class, ThrottleFeature.class);
                    }
                })))
                .containsExactly(NO_ANON_RATE);
    }

    @Test
    @SuppressWarnings("deprecation") // applications still have singletons
    void singletonsOfAnApplicationAreChecked() {
        assertThat(problems(ResourceConfig.forApplication(new Application() {
                    @Override
                    public Set<Object> getSingletons() {
                        return Set.of(new Misconfigured(), new ThrottleFeature());
                    }
                })))
                .containsExactly(NO_ANON_RATE);
    }

    @Test
    void scannedPackagesAreChecked() {
        ResourceConfig config = new ResourceConfig()
                .packages(false, "io.throttle4j.jaxrs.scanned")
                .register(ThrottleFeature.class);
        assertThat(problems(config)).singleElement().asString().contains("ScannedResource.get");
    }

    @Test
    void programmaticResourcesAreChecked() {
        Resource.Builder resource = Resource.builder("parent");
        resource.addChildResource(Resource.from(Misconfigured.class));
        ResourceConfig config =
                new ResourceConfig().registerResources(resource.build()).register(ThrottleFeature.class);
        assertThat(problems(config)).containsExactly(NO_ANON_RATE);
    }

    @Test
    void handlersWithoutMethodsAreThrottledByDefaults() {
        Resource.Builder resource = Resource.builder("inflected");
        resource.addMethod("GET").handledBy(new Answering());
        ResourceConfig config = new ResourceConfig()
                .registerResources(resource.build())
                .register(ThrottleFeature.builder()
                        .defaults(AnonRateThrottle.class)
                        .build());
        assertThat(problems(config)).singleElement().asString().contains("Answering.apply");
    }

    /** Answers by itself. */
    public static final class Answering implements Inflector<ContainerRequestContext, String> {

        @Override
        public String apply(ContainerRequestContext request) {
            return "inflected";
        }
    }

    @Test
    void resourcesOfLaterFeaturesAreChecked() {
        ResourceConfig config =
                new ResourceConfig().register(ThrottleFeature.class).register(AddsResource.class);
        assertThat(problems(config)).containsExactly(NO_ANON_RATE);
    }

    /** Brings a resource. */
    public static final class AddsResource implements Feature {

        @Override
        public boolean configure(FeatureContext context) {
            context.register(Misconfigured.class);
            return true;
        }
    }

    private Class<?> unprocessed() throws Exception {
        return UnprocessedClass.compile(folder, "app.Unprocessed", """
                package app;

                @jakarta.ws.rs.Path("unprocessed")
                @io.throttle4j.Throttled(classes = {})
                public class Unprocessed {
                    @jakarta.ws.rs.GET
                    public String get() {
                        return "never";
                    }
                }
                """);
    }

    private static List<String> problemsOnGrizzly(ResourceConfig config) {
        return catchThrowableOfType(
                        ThrottleConfigurationException.class,
                        () -> GrizzlyHttpServerFactory.createHttpServer(
                                URI.create("http://localhost:0/"), config, false))
                .problems();
    }

    private static List<String> problems(ResourceConfig config) {
        return catchThrowableOfType(ThrottleConfigurationException.class, () -> new ApplicationHandler(config))
                .problems();
    }
}
