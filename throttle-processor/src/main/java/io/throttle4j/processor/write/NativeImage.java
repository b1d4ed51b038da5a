package io.throttle4j.processor.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * What a native image has to know: that registries are looked up by name, and constructed.
 *
 * @param registries their names; at least one
 */
public record NativeImage(SortedSet<String> registries) {
    private static final String FOLDER = "META-INF/native-image/io.throttle4j/";
    /** Read by every native-image since 17; the newer reachability-metadata.json is not. */
    private static final String FILE = "/reflect-config.json";

    private static final String ENTRY = """
              {
                "name": %s,
                "methods": [{"name": "<init>", "parameterTypes": []}]
              }\
            """;

    /** What file systems take, in bytes. */
    private static final int LONGEST_NAME = 255;

    /** Where it lies in the class output: where no other jar has a file, for those who make one jar of several. */
    public String file() {
        String first = registries.first();
        String folder = first.getBytes(UTF_8).length <= LONGEST_NAME ? first : first.replace('.', '/');
        return FOLDER + folder + FILE;
    }

    /** The metadata; equal registries give equal text. */
    public String json() {
        return registries.stream()
                .map(registry -> ENTRY.formatted(Json.text(registry)))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }
}
