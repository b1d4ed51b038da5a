package io.throttle4j.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs an application on a class path on which nothing of CDI lies. */
class WithoutCdiTest {

    private static final Pattern CDI = Pattern.compile(".*(jakarta\\.enterprise|weld).*\\.jar");

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();
    private final URLClassLoader loader = new URLClassLoader(
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter(entry -> !CDI.matcher(entry).matches())
                    .map(WithoutCdiTest::url)
                    .toArray(URL[]::new),
            ClassLoader.getPlatformClassLoader());

    @BeforeEach
    void enter() {
        Thread.currentThread().setContextClassLoader(loader);
    }

    @AfterEach
    void leave() throws Exception {
        Thread.currentThread().setContextClassLoader(before);
        loader.close();
    }

    @Test
    void cdiIsAbsent() {
        assertThatThrownBy(() -> loader.loadClass("jakarta.enterprise.inject.spi.CDI"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void jerseyInjectsThrottles() throws Exception {
        assertThat(call("statuses")).isEqualTo("[200, 200, 429]");
    }

    @Test
    void problemSaysThatCdiIsAbsent() throws Exception {
        assertThat(call("problem"))
                .contains("none can make it: CDI is not on the class path; Jersey could not inject it");
    }

    private String call(String method) throws ReflectiveOperationException {
        Class<?> application = loader.loadClass(InjectedApplication.class.getName());
        assertThat(application).isNotSameAs(InjectedApplication.class);
        return (String) application.getMethod(method).invoke(null);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
