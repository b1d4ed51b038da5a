package io.throttle4j.processor.discover;

import io.throttle4j.processor.model.Resource;
import io.throttle4j.registry.GeneratedRegistry;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the resource that a generated registry belongs to. */
public final class RegistryFinder {
    private static final String MARKER = GeneratedRegistry.class.getCanonicalName();

    private final Discovery discovery;

    /** For one round. */
    public RegistryFinder(Elements elements, Types types) {
        this.discovery = new Discovery(elements, types);
    }

    /** The resource of {@code registry}. */
    public Resource resource(TypeElement registry) {
        return Mirrors.find(registry, MARKER)
                .flatMap(marker -> Mirrors.value(marker, "value"))
                .map(value -> (TypeElement) ((DeclaredType) value.getValue()).asElement())
                .map(discovery::scan)
                .orElseThrow();
    }
}
