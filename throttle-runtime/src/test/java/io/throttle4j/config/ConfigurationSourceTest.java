package io.throttle4j.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationSourceTest {

    @TempDir
    Path folder;

    @Test
    void readsFilesAsUtf8() throws IOException {
        try (URLClassLoader loader = loader(root("one", "throttle.rates.größe=1/s\n"))) {
            List<ConfigurationSource> sources = ConfigurationSource.throttlePropertiesFiles(loader);

            assertThat(sources).singleElement().satisfies(source -> {
                assertThat(source.name()).isEqualTo("META-INF/throttle.properties");
                assertThat(source.kind()).isEqualTo(ConfigurationSource.Kind.FILE);
                assertThat(source.values()).containsOnly(Map.entry("throttle.rates.größe", "1/s"));
            });
        }
    }

    @Test
    void readsAllFilesInTheOrderOfTheClassPath() throws IOException {
        URL one = root("one", "throttle.shadow=true\n");
        URL two = root("two", "throttle.shadow=false\n");
        try (URLClassLoader loader = loader(one, two, one)) {
            List<ConfigurationSource> sources = ConfigurationSource.throttlePropertiesFiles(loader);

            assertThat(sources)
                    .extracting(ConfigurationSource::name)
                    .containsExactly(
                            "META-INF/throttle.properties (" + one + "META-INF/throttle.properties)",
                            "META-INF/throttle.properties (" + two + "META-INF/throttle.properties)");
            assertThat(SettingsReader.read(sources, Set.of()).problems()).hasSize(1);
        }
    }

    @Test
    void namesAFileItCannotRead() throws IOException {
        URL root = root("one", "throttle.store=\\u00zz\n");
        try (URLClassLoader loader = loader(root)) {
            assertThatThrownBy(() -> ConfigurationSource.throttlePropertiesFiles(loader))
                    .isInstanceOf(ThrottleConfigurationException.class)
                    .hasMessage("Throttle4j cannot be deployed: 1 problem\n  1. " + root
                            + "META-INF/throttle.properties cannot be read: Malformed \\uxxxx encoding.");
        }
    }

    @Test
    void takesOnlyOurKeysFromWhatIsShared() {
        Properties properties = new Properties();
        properties.setProperty("throttle.store", "memory");
        properties.setProperty("user.home", "/");

        assertThat(ConfigurationSource.systemProperties(properties).values()).containsOnlyKeys("throttle.store");
        assertThat(ConfigurationSource.environment(Map.of("THROTTLE_STORE", "memory", "PATH", "/"))
                        .values())
                .containsOnlyKeys("THROTTLE_STORE");
    }

    @Test
    void showsNoValues() {
        assertThat(ConfigurationSource.environment(Map.of("THROTTLE_KEY_SECRET", "hunter2")))
                .hasToString("the environment (ENVIRONMENT) [THROTTLE_KEY_SECRET]");
    }

    private URL root(String name, String content) throws IOException {
        Path root = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(root.resolve("META-INF"));
        Files.writeString(root.resolve("META-INF/throttle.properties"), content);
        return root.toUri().toURL();
    }

    private static URLClassLoader loader(URL... roots) {
        return new URLClassLoader(roots, ClassLoader.getPlatformClassLoader());
    }
}
