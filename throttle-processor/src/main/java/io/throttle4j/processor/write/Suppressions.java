package io.throttle4j.processor.write;

import io.throttle4j.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The warnings a registry would cause through no fault of its reader. */
final class Suppressions {
    private final Elements elements;

    Suppressions(Elements elements) {
        this.elements = elements;
    }

    /** The tokens for {@link SuppressWarnings}. */
    List<String> of(Resource resource) {
        List<String> tokens = new ArrayList<>();
        if (namesDeprecated(resource)) {
            tokens.add("deprecation");
            tokens.add("removal");
        }
        ModuleElement module = elements.getModuleOf(resource.type());
        if (module != null && !module.isUnnamed()) {
            tokens.add("exports"); // the user's module need not pass Throttle4j's on
        }
        return tokens;
    }

    private boolean namesDeprecated(Resource resource) {
        if (isDeprecated(resource.type())) {
            return true;
        }
        for (TypeElement throttle : resource.throttleTypes()) {
            if (isDeprecated(throttle)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a type, one around it, or a constructor of theirs is. */
    private boolean isDeprecated(TypeElement type) {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (elements.isDeprecated(each) || hasDeprecatedConstructor(each)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasDeprecatedConstructor(Element type) {
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.CONSTRUCTOR && elements.isDeprecated(member)) {
                return true;
            }
        }
        return false;
    }
}
