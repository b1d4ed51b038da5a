package io.throttle4j.processor.discover;

import io.throttle4j.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Finds the types that may need a registry: those with {@code @Throttled} on themselves, a method, or an ancestor. */
public final class Candidates {
    private final Lineage lineage;
    private final Methods methods;
    private final ThrottledAnnotations annotations;

    Candidates(Lineage lineage, Methods methods, ThrottledAnnotations annotations) {
        this.lineage = lineage;
        this.methods = methods;
        this.annotations = annotations;
    }

    /** The types among {@code roots} and those nested in them, annotations left out, in no particular order. */
    public static List<TypeElement> among(Set<TypeElement> roots) {
        List<TypeElement> found = new ArrayList<>();
        for (TypeElement root : roots) {
            addWithNested(root, found);
        }
        return found;
    }

    /** Whether {@code type} is an annotation that carries {@code @Throttled}. */
    public static boolean isCarrier(TypeElement type) {
        return type.getKind() == ElementKind.ANNOTATION_TYPE && new ThrottledAnnotations().areOn(type);
    }

    /** Whether anything that is known of {@code type} declares throttles. */
    boolean isThrottled(TypeElement type) {
        for (TypeElement each : lineage.of(type)) {
            if (annotations.areOn(each)) {
                return true;
            }
            for (ExecutableElement method : methods.of(each)) {
                if (annotations.areOn(method)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether {@code resource} gets a registry of its own.
     *
     * <p>A type that only inherits declarations gets one when it has actions and a class beside it can name it;
     * otherwise the registries of what it inherits from answer for it.
     */
    public static boolean needsRegistry(Resource resource) {
        return !resource.declarations().isEmpty()
                || (!resource.actions().isEmpty() && resource.unreachable().isEmpty());
    }

    private static void addWithNested(TypeElement type, List<TypeElement> found) {
        if (type.getKind() != ElementKind.ANNOTATION_TYPE) {
            found.add(type);
        }
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof TypeElement nested) {
                addWithNested(nested, found);
            }
        }
    }
}
