package io.throttle4j.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads vectors from the folder in the system property {@code conformance.dir}, else from the test resources. */
final class Vectors {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Vectors() {}

    static Stream<JsonNode> read(String file) {
        Path path = folder().resolve(file);
        try {
            return Files.readAllLines(path).stream()
                    .filter(line -> !line.isBlank())
                    .map(Vectors::parse);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("conformance vectors " + path + " cannot be read", unreadable);
        }
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Path folder() {
        String given = System.getProperty("conformance.dir", "");
        if (!given.isBlank()) {
            return Path.of(given);
        }
        try {
            return Path.of(Vectors.class.getResource("/conformance").toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
