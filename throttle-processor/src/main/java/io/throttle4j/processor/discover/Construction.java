package io.throttle4j.processor.discover;

import io.throttle4j.processor.model.Visibility;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds out what keeps a class of one package from writing {@code new T()}. */
final class Construction {
    private final Elements elements;
    private final Types types;

    Construction(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /**
     * What keeps anybody from making an instance for a class of the package {@code user}, as the end of a sentence that
     * starts with the class; empty when nothing does.
     */
    Optional<String> form(TypeElement type, PackageElement user) {
        return kind(type).or(() -> access(type, user));
    }

    /** Whether {@code type}, all that it is nested in and its constructors are public: then all packages are equal to it. */
    boolean isPublic(TypeElement type) {
        for (ExecutableElement each : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            if (!each.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return Visibility.isPublic(type);
    }

    /** What keeps a class of the package {@code user} from naming {@code type}; empty when nothing does. */
    Optional<String> access(TypeElement type, PackageElement user) {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (!isAccessible(each, user)) {
                String which = each.equals(type) ? "is" : "is nested in " + each.getSimpleName() + ", which is";
                return Optional.of(which + " " + visibility(each) + "; make it public");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> kind(TypeElement type) {
        if (type.getKind() == ElementKind.ENUM) {
            return Optional.of("is an enum; name a class that can be constructed");
        }
        if (type.getKind().isInterface()) {
            return Optional.of("is an interface; name a class that implements it");
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("is abstract; name a subclass that is not");
        }
        boolean inner = type.getEnclosingElement() instanceof TypeElement
                && !type.getModifiers().contains(Modifier.STATIC);
        return inner ? Optional.of("is an inner class; make it static") : Optional.empty();
    }

    /** What keeps the constructor from being called in a class of the package {@code user}; empty when nothing does. */
    Optional<String> constructor(TypeElement type, PackageElement user) {
        for (ExecutableElement each : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            if (each.getParameters().isEmpty()) {
                return callable(each, user);
            }
        }
        return Optional.of("has no constructor without parameters; add one, or annotate one with @Inject and"
                + " have the throttle made by CDI or HK2");
    }

    private Optional<String> callable(ExecutableElement constructor, PackageElement user) {
        if (!isAccessible(constructor, user)) {
            return Optional.of("has a constructor that is " + visibility(constructor) + "; make it public");
        }
        for (TypeMirror thrown : constructor.getThrownTypes()) {
            if (isChecked(thrown)) {
                return Optional.of("has a constructor that throws " + thrown + ", a checked exception; catch it there");
            }
        }
        return Optional.empty();
    }

    private boolean isChecked(TypeMirror thrown) {
        return !isA(thrown, RuntimeException.class) && !isA(thrown, Error.class);
    }

    private boolean isA(TypeMirror thrown, Class<?> type) {
        TypeElement element = elements.getTypeElement(type.getName());
        return element != null && types.isSubtype(thrown, element.asType());
    }

    private boolean isAccessible(Element element, PackageElement user) {
        if (element.getModifiers().contains(Modifier.PUBLIC)) {
            return true;
        }
        boolean samePackage = elements.getPackageOf(element).equals(user);
        return samePackage && !element.getModifiers().contains(Modifier.PRIVATE);
    }

    private static String visibility(Element element) {
        if (element.getModifiers().contains(Modifier.PRIVATE)) {
            return "private";
        }
        return element.getModifiers().contains(Modifier.PROTECTED) ? "protected" : "package-private";
    }
}
