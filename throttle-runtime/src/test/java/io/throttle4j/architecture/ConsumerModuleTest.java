package io.throttle4j.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Throttled;
import io.throttle4j.jaxrs.ThrottleFeature;
import jakarta.ws.rs.GET;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user's named module needs to compile: the Jakarta REST API, and nothing that is optional. */
class ConsumerModuleTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void moduleThatUsesTheFeatureNeedsNoOptionalLibrary() throws Exception {
        Path descriptor = write("module-info.java", "module shop { requires io.throttle4j.runtime; }");
        Path source = write(
                "shop/Shop.java",
                "package shop; class Shop { Object feature() { return new io.throttle4j.jaxrs.ThrottleFeature(); } }");
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        errors,
                        "-proc:none",
                        "-d",
                        folder.resolve("out").toString(),
                        "-p",
                        modulePath(Throttled.class, ThrottleFeature.class, GET.class),
                        descriptor.toString(),
                        source.toString());
        assertThat(errors.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(status).isZero();
    }

    private Path write(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String modulePath(Class<?>... inModules) {
        return Stream.of(inModules).map(ConsumerModuleTest::place).collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
