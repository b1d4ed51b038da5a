package io.throttle4j.processor.write;

import io.throttle4j.processor.model.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * How one registry names other types: shortly, with an import, unless two would have the same short name.
 *
 * <p>The types of the registry's own package come first, since nothing else could name a package-private one apart; then
 * the types that all registries name; then the other throttles, in the order of the actions.
 */
final class TypeNames {
    private final String packageName;
    private final boolean importsJavaLang;
    private final Map<String, String> owners = new HashMap<>();
    private final SortedSet<String> imports = new TreeSet<>();

    /**
     * Names for the registry of {@code resource}.
     *
     * @param named what the registry names besides the resource and throttles, none of it nested
     * @param importsJavaLang whether a class of the package hides one of java.lang's
     */
    TypeNames(Resource resource, List<Class<?>> named, boolean importsJavaLang) {
        this.packageName = resource.packageName();
        this.importsJavaLang = importsJavaLang;
        claim(packageName, resource.registryName());
        Set<TypeElement> throttles = resource.throttleTypes();
        claim(resource.type());
        claim(throttles, true);
        for (Class<?> type : named) {
            claim(type.getPackageName(), type.getSimpleName());
        }
        claim(throttles, false);
    }

    /** The name of {@code type} in the registry, with its enclosing types. */
    String of(TypeElement type) {
        String inPackage = packageOf(type);
        String name = nested(type);
        return isShort(inPackage, outermost(name)) ? name : inPackage + "." + name;
    }

    /** The name of {@code type}, one of those given, in the registry. */
    String of(Class<?> type) {
        return isShort(type.getPackageName(), type.getSimpleName()) ? type.getSimpleName() : type.getName();
    }

    /** What is to be imported, sorted. */
    SortedSet<String> imports() {
        return imports;
    }

    /** The type's name without package, with its enclosing types. */
    static String nested(TypeElement type) {
        String name = type.getSimpleName().toString();
        return type.getEnclosingElement() instanceof TypeElement outer ? nested(outer) + "." + name : name;
    }

    static String packageOf(TypeElement type) {
        if (type.getEnclosingElement() instanceof TypeElement outer) {
            return packageOf(outer);
        }
        return type.getEnclosingElement() instanceof PackageElement inside
                ? inside.getQualifiedName().toString()
                : "";
    }

    private boolean isShort(String inPackage, String name) {
        return inPackage.equals(owners.get(name));
    }

    private void claim(Set<TypeElement> throttles, boolean neighbours) {
        for (TypeElement type : throttles) {
            if (packageOf(type).equals(packageName) == neighbours) {
                claim(type);
            }
        }
    }

    private void claim(TypeElement type) {
        claim(packageOf(type), outermost(nested(type)));
    }

    /** The first to ask for a short name has it. */
    private void claim(String inPackage, String name) {
        boolean isFirst = owners.putIfAbsent(name, inPackage) == null;
        boolean isVisible = inPackage.equals(packageName) || (inPackage.equals("java.lang") && !importsJavaLang);
        if (isFirst && !isVisible) {
            imports.add(inPackage + "." + name);
        }
    }

    private static String outermost(String nested) {
        int dot = nested.indexOf('.');
        return dot < 0 ? nested : nested.substring(0, dot);
    }
}
