package io.throttle4j.processor.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.throttle4j.processor.model.Resource;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** Writes what a native image has to know: that the registry is looked up by name, and constructed. */
public final class NativeImage {
    private static final String FOLDER = "META-INF/native-image/io.throttle4j/";
    /** Read by every native-image since 17; the newer reachability-metadata.json is not. */
    private static final String FILE = "/reflect-config.json";

    /** What file systems take, in bytes. */
    private static final int LONGEST_NAME = 255;

    private NativeImage() {}

    /** One file per registry, since one for all would have to be written again whenever any resource changes. */
    public static void describe(Resource resource, Filer filer) throws IOException {
        String registry = resource.registryQualifiedName();
        try (Writer file = filer.createResource(
                        StandardLocation.CLASS_OUTPUT, "", FOLDER + folder(registry) + FILE, resource.type())
                .openWriter()) {
            file.write("[\n  {\n    \"name\": " + Json.text(registry) + ",\n"
                    + "    \"methods\": [{\"name\": \"<init>\", \"parameterTypes\": []}]\n  }\n]\n");
        }
    }

    /** One folder, so that all registries lie side by side; one per package if that would be a name too long. */
    private static String folder(String registry) {
        return registry.getBytes(UTF_8).length <= LONGEST_NAME ? registry : registry.replace('.', '/');
    }
}
