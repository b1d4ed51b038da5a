package io.throttle4j.processor.write;

import io.throttle4j.processor.model.DeclaredAction;
import io.throttle4j.processor.model.Resource;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of {@code META-INF/throttle/actions.json}, put together from resources in any order. */
public final class ActionIndex {
    /** Where it lies in the class output. */
    public static final String FILE = "META-INF/throttle/actions.json";

    private static final String ENTRY = """
                {
                  "type": %s,
                  "registry": %s,
                  "root": %s,
                  "actions": [
            %s
                  ]
                }""";

    private static final String ACTION = """
                    {
                      "method": %s,
                      "http": %s,
                      "path": %s,
                      "throttles": %s,
                      "scope": %s,
                      "cost": %d
                    }\
            """;

    private static final Pattern OUTER_SLASHES = Pattern.compile("^/+|/+$");

    private final SortedMap<String, String> entries = new TreeMap<>();

    /** An empty index. */
    public ActionIndex() {}

    /** Adds a resource with all of its actions; nothing for one that has none, or that only others inherit from. */
    public void add(Resource resource) {
        if (resource.isAbstract() || resource.actions().isEmpty()) {
            return;
        }
        String type = resource.binaryName();
        String actions = resource.actions().stream()
                .map(action -> action(resource, action))
                .collect(Collectors.joining(",\n"));
        entries.put(
                type,
                ENTRY.formatted(
                        Json.text(type),
                        Json.text(resource.registryQualifiedName()),
                        resource.path().isPresent(),
                        actions));
    }

    /** Whether there is nothing to write. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The index; equal resources give equal text. */
    public String json() {
        return "{\n  \"schema\": 1,\n  \"resources\": [\n" + String.join(",\n", entries.values()) + "\n  ]\n}\n";
    }

    private static String action(Resource resource, DeclaredAction action) {
        return ACTION.formatted(
                Json.text(action.key()),
                Json.texts(action.request().httpMethods()),
                Json.text(path(resource, action)),
                action.classes()
                        .map(given -> Json.texts(action.throttles()
                                .map(throttle -> throttle.value().binaryName())
                                .toList()))
                        .orElse("null"),
                action.scope().map(given -> Json.text(given.value())).orElse("null"),
                action.cost().map(given -> given.value()).orElse(1));
    }

    /** From the application's root; relative to whatever locates the resource if that is no root resource. */
    private static String path(Resource resource, DeclaredAction action) {
        String own = action.request().path().map(ActionIndex::bare).orElse("");
        return resource.path()
                .map(ActionIndex::bare)
                .map(root -> "/" + root + (root.isEmpty() || own.isEmpty() ? "" : "/") + own)
                .orElse(own);
    }

    private static String bare(String path) {
        return OUTER_SLASHES.matcher(path).replaceAll("");
    }
}
