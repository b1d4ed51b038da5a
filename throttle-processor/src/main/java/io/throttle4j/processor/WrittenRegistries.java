package io.throttle4j.processor;

import io.throttle4j.processor.model.DeclaredAction;
import io.throttle4j.processor.model.Resource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;

/** What the registries of one compilation say: they cannot be written again, but be found to say too little. */
final class WrittenRegistries {
    /** By name, since elements do not outlive their round. */
    private final Map<String, List<?>> contents = new TreeMap<>();

    private final Set<String> registries = new HashSet<>();

    void add(Resource resource) {
        contents.put(name(resource.type()), content(resource));
        registries.add(resource.registryQualifiedName());
    }

    /** Whether the type of this name is one of the registries: none has anything to say about itself. */
    boolean isRegistry(String name) {
        return registries.contains(name);
    }

    /** The resources that have a registry, sorted. */
    List<String> resources() {
        return List.copyOf(contents.keySet());
    }

    /** Whether the registry of {@code resource} would be another if it were written now; says so once. */
    boolean isOutdated(Resource resource) {
        List<?> before = contents.get(name(resource.type()));
        boolean outdated = before != null && !before.equals(content(resource));
        if (outdated) {
            contents.remove(name(resource.type()));
        }
        return outdated;
    }

    private static List<?> content(Resource resource) {
        List<Object> content = new ArrayList<>();
        for (DeclaredAction action : resource.actions()) {
            content.add(action.content());
        }
        return content;
    }

    private static String name(TypeElement type) {
        return type.getQualifiedName().toString();
    }
}
