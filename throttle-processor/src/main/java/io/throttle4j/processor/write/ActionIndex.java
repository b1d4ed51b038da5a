package io.throttle4j.processor.write;

import io.throttle4j.processor.model.DeclaredAction;
import io.throttle4j.processor.model.Given;
import io.throttle4j.processor.model.Resource;
import java.util.SortedMap;
import java.util.TreeMap;

/** The text of {@code META-INF/throttle/actions.json}, put together from resources in any order. */
public final class ActionIndex {
    /** Where it lies in the class output. */
    public static final String FILE = "META-INF/throttle/actions.json";

    private final SortedMap<String, String> entries = new TreeMap<>();

    /** An empty index. */
    public ActionIndex() {}

    /** Adds a resource with all of its actions; nothing for one that has none, or that only others inherit from. */
    public void add(Resource resource) {
        if (resource.isAbstract() || resource.actions().isEmpty()) {
            return;
        }
        String type = resource.binaryName();
        StringBuilder entry = new StringBuilder(1024)
                .append("    {\n      \"type\": ")
                .append(Json.text(type))
                .append(",\n      \"registry\": ")
                .append(Json.text(resource.registryQualifiedName()))
                .append(",\n      \"root\": ")
                .append(resource.path().isPresent())
                .append(",\n      \"actions\": [\n");
        String separator = "";
        for (DeclaredAction action : resource.actions()) {
            add(action, resource, entry.append(separator));
            separator = ",\n";
        }
        entries.put(type, entry.append("\n      ]\n    }").toString());
    }

    /** Whether there is nothing to write. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The index; equal resources give equal text. */
    public String json() {
        return "{\n  \"schema\": 1,\n  \"resources\": [\n" + String.join(",\n", entries.values()) + "\n  ]\n}\n";
    }

    private static void add(DeclaredAction action, Resource resource, StringBuilder entry) {
        entry.append("        {\n          \"method\": ")
                .append(Json.text(action.key()))
                .append(",\n          \"http\": ")
                .append(Json.texts(action.request().httpMethods()))
                .append(",\n          \"path\": ")
                .append(Json.text(path(resource, action)))
                .append(",\n          \"throttles\": ")
                .append(action.classes().isPresent() ? Json.texts(action.throttleNames()) : "null")
                .append(",\n          \"scope\": ")
                .append(action.scope().map(given -> Json.text(given.value())).orElse("null"))
                .append(",\n          \"cost\": ")
                .append(action.cost().map(Given::value).orElse(1))
                .append("\n        }");
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
        int start = 0;
        int end = path.length();
        while (start < end && path.charAt(start) == '/') {
            start++;
        }
        while (end > start && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(start, end);
    }
}
