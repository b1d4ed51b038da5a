package io.throttle4j.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Finds and reads the {@code META-INF/throttle.properties} files of an application. */
final class ThrottlePropertiesFiles {

    static final String PATH = "META-INF/throttle.properties";

    private final ClassLoader loader;

    ThrottlePropertiesFiles(ClassLoader loader) {
        this.loader = loader;
    }

    List<ConfigurationSource> read() {
        List<URL> files = find();
        List<ConfigurationSource> sources = new ArrayList<>();
        for (URL file : files) {
            String name = files.size() == 1 ? PATH : PATH + " (" + file + ")";
            sources.add(ConfigurationSource.fromProperties(name, properties(file)));
        }
        return sources;
    }

    /** Each file once, though several class loaders of a hierarchy may find it. */
    private List<URL> find() {
        try {
            Map<String, URL> files = new LinkedHashMap<>();
            for (URL file : Collections.list(loader.getResources(PATH))) {
                files.putIfAbsent(file.toString(), file);
            }
            return List.copyOf(files.values());
        } catch (IOException failure) {
            throw unreadable(PATH, failure);
        }
    }

    private static Properties properties(URL file) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(open(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException | IllegalArgumentException failure) {
            throw unreadable(file.toString(), failure);
        }
    }

    /** Without the cache, which would keep a redeployed archive open and show its old content. */
    private static InputStream open(URL file) throws IOException {
        URLConnection connection = file.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    private static ThrottleConfigurationException unreadable(String file, Exception failure) {
        ThrottleConfigurationException exception =
                new ThrottleConfigurationException(List.of(file + " cannot be read: " + failure.getMessage()));
        exception.initCause(failure);
        return exception;
    }
}
