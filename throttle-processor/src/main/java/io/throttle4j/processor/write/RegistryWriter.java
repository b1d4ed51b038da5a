package io.throttle4j.processor.write;

import io.throttle4j.processor.model.Resource;
import io.throttle4j.registry.Action;
import io.throttle4j.registry.GeneratedRegistry;
import io.throttle4j.registry.ThrottleRegistry;
import io.throttle4j.registry.ThrottleType;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Writes the source of a registry. */
public final class RegistryWriter {
    private final Elements elements;
    private final ActionJavadoc javadoc;
    private final Suppressions suppressions;

    /** A writer for one compilation. */
    public RegistryWriter(Elements elements, Types types) {
        this.elements = elements;
        this.javadoc = new ActionJavadoc(types);
        this.suppressions = new Suppressions(elements);
    }

    /**
     * Writes the registry of {@code resource}; equal resources give equal text.
     *
     * @throws javax.annotation.processing.FilerException if there is such a class already
     */
    public void write(Resource resource, Filer filer) throws IOException {
        List<String> suppressed = suppressions.of(resource);
        TypeNames names = new TypeNames(resource, named(resource, suppressed), ownsJavaLangName(resource, suppressed));
        String source = new RegistrySource(resource, names, javadoc).text(suppressed);
        try (Writer file = filer.createSourceFile(resource.registryQualifiedName(), resource.type())
                .openWriter()) {
            file.write(source);
        }
    }

    private static List<Class<?>> named(Resource resource, List<String> suppressed) {
        List<Class<?>> named = new ArrayList<>(List.of(
                GeneratedRegistry.class,
                ThrottleRegistry.class,
                Action.class,
                List.class,
                Class.class,
                Override.class));
        if (!resource.throttleTypes().isEmpty()) {
            named.add(ThrottleType.class);
        }
        if (!suppressed.isEmpty()) {
            named.add(SuppressWarnings.class);
        }
        return named;
    }

    /** Whether a class of the package hides one of java.lang's that a registry names. */
    private boolean ownsJavaLangName(Resource resource, List<String> suppressed) {
        return owns(resource, "Class")
                || owns(resource, "Override")
                || (!suppressed.isEmpty() && owns(resource, "SuppressWarnings"));
    }

    /** Asked for in the one module: javac looks for a name without module in each of the JDK's. */
    private boolean owns(Resource resource, String simpleName) {
        ModuleElement module = elements.getModuleOf(resource.type());
        String name = resource.packageName().isEmpty() ? simpleName : resource.packageName() + "." + simpleName;
        return module == null ? elements.getTypeElement(name) != null : elements.getTypeElement(module, name) != null;
    }
}
