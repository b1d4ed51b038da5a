package io.throttle4j.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.config.ThrottleConfigurationException;
import io.throttle4j.throttles.AnonRateThrottle;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import org.redisson.Redisson;

/** An application in a virtual machine of its own, without Redisson on the class path. */
class WithoutRedissonTest {

    @Test
    void memoryNeedsNoRedisson() throws Exception {
        assertThat(deploying("memory")).containsExactly("deployed");
    }

    @Test
    void redisWithoutRedissonIsRefused() throws Exception {
        String version = Redisson.class.getPackage().getImplementationVersion();
        assertThat(deploying("redis://ada:s3cret@host"))
                .containsExactly(
                        "throttle.store is redis://***@host:6379, but Redisson is not on the class path. Maven:"
                                + " add <dependency><groupId>org.redisson</groupId><artifactId>redisson</artifactId><version>"
                                + version
                                + "</version></dependency>. Gradle: add implementation(\"org.redisson:redisson:"
                                + version
                                + "\") to dependencies. Or set throttle.store=memory, and each node counts for"
                                + " itself");
    }

    /** What the application below prints on a class path without Redisson and what comes with it. */
    private static List<String> deploying(String store) throws IOException, InterruptedException {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !new File(entry).getName().matches("(redisson|netty|reactor|rxjava).*"))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        classPath,
                        App.class.getName(),
                        store)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).isZero();
        return lines;
    }

    /** Deploys, and prints what is wrong. */
    static final class App {

        private App() {}

        /** Takes the value of {@code throttle.store}. */
        public static void main(String[] arguments) {
            ResourceConfig config = new ResourceConfig(PlainResource.class)
                    .register(ThrottleFeature.builder()
                            .rate("anon", "1/min")
                            .defaults(AnonRateThrottle.class)
                            .setting("throttle.store", arguments[0])
                            .build());
            try {
                Object unused = new ApplicationHandler(config);
                System.out.println("deployed");
            } catch (ThrottleConfigurationException refused) {
                refused.problems().forEach(System.out::println);
            }
        }
    }
}
