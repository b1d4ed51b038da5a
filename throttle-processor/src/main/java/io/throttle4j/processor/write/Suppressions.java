package io.throttle4j.processor.write;

import io.throttle4j.processor.model.DeclaredAction;
import io.throttle4j.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
        if (named(resource).anyMatch(elements::isDeprecated)) {
            tokens.add("deprecation");
            tokens.add("removal");
        }
        ModuleElement module = elements.getModuleOf(resource.type());
        if (module != null && !module.isUnnamed()) {
            tokens.add("exports"); // the user's module need not pass Throttle4j's on
        }
        return tokens;
    }

    private static Stream<Element> named(Resource resource) {
        Stream<TypeElement> throttles = resource.actions().stream()
                .flatMap(DeclaredAction::throttles)
                .map(throttle -> throttle.value().type());
        return Stream.concat(Stream.of(resource.type()), throttles).flatMap(Suppressions::withEnclosing);
    }

    private static Stream<Element> withEnclosing(TypeElement type) {
        return Stream.iterate((Element) type, TypeElement.class::isInstance, Element::getEnclosingElement)
                .flatMap(each -> Stream.concat(
                        Stream.of(each),
                        each.getEnclosedElements().stream()
                                .filter(member -> member.getKind() == ElementKind.CONSTRUCTOR)));
    }
}
