package io.throttle4j.processor.discover;

import io.throttle4j.processor.discover.JakartaRest.Role;
import io.throttle4j.processor.model.Declaration;
import io.throttle4j.processor.model.Declaration.Target;
import io.throttle4j.processor.model.DeclaredAction;
import io.throttle4j.processor.model.Given;
import io.throttle4j.processor.model.Resource;
import io.throttle4j.registry.ThrottleRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Turns one type into a {@link Resource}, inherited declarations filled in. */
final class Scanner {
    private final Elements elements;
    private final Construction construction;
    private final Lineage lineage;
    private final MethodFamilies families;
    private final ThrottleClasses throttles;
    private final ThrottledAnnotations annotations;
    private final JakartaRest rest = new JakartaRest();
    private final ActionKey keys;

    /** A scanner for one round. */
    Scanner(Elements elements, Types types, Lineage lineage, Methods methods, ThrottledAnnotations annotations) {
        this.elements = elements;
        this.construction = new Construction(elements, types);
        this.lineage = lineage;
        this.annotations = annotations;
        this.families = new MethodFamilies(elements, types, methods);
        this.throttles = new ThrottleClasses(lineage, construction, new Injection(elements, lineage));
        this.keys = new ActionKey(elements, types);
    }

    /** Reads {@code type}, which has to be complete: see {@link Missing}. */
    Resource scan(TypeElement type) {
        PackageElement inPackage = elements.getPackageOf(type);
        List<TypeElement> line = lineage.of(type);
        List<Role> roles = new ArrayList<>();
        for (MethodFamily family : families.of(type, line)) {
            roles.add(rest.role(family));
        }
        Declarations declarations = new Declarations(annotations, throttles, inPackage);
        return new Resource(
                type,
                inPackage.getQualifiedName().toString(),
                registryName(type),
                path(line),
                own(type, roles, declarations),
                actions(line, roles, declarations),
                construction.access(type, inPackage));
    }

    private static List<Declaration> own(TypeElement type, List<Role> roles, Declarations declarations) {
        List<Declaration> found = new ArrayList<>();
        declarations.on(type, Target.TYPE).ifPresent(found::add);
        for (Role role : roles) {
            ExecutableElement nearest = role.family().nearest();
            if (type.equals(nearest.getEnclosingElement())) {
                declarations.on(nearest, role.target()).ifPresent(found::add);
            }
        }
        return found;
    }

    private List<DeclaredAction> actions(List<TypeElement> line, List<Role> roles, Declarations declarations) {
        List<Declaration> onTypes = new ArrayList<>();
        for (TypeElement type : line) {
            declarations.on(type, Target.TYPE).ifPresent(onTypes::add);
        }
        SortedMap<String, DeclaredAction> byKey = new TreeMap<>();
        for (Role role : roles) {
            if (role.isResourceMethod()) {
                DeclaredAction action = action(role, nearestFirst(role.family(), onTypes, declarations));
                // javac lets some methods of one erasure meet that do not override each other: then the nearest runs.
                byKey.putIfAbsent(action.key(), action);
            }
        }
        return List.copyOf(byKey.values());
    }

    private static List<Declaration> nearestFirst(
            MethodFamily family, List<Declaration> onTypes, Declarations declarations) {
        List<Declaration> nearestFirst = new ArrayList<>();
        for (ExecutableElement method : family.declarations()) {
            declarations.on(method, Target.RESOURCE_METHOD).ifPresent(nearestFirst::add);
        }
        nearestFirst.addAll(onTypes);
        return nearestFirst;
    }

    private DeclaredAction action(Role role, List<Declaration> nearestFirst) {
        ExecutableElement nearest = role.family().nearest();
        return new DeclaredAction(
                nearest,
                keys.of(nearest),
                role.request(),
                nearest(nearestFirst, Declaration::classes),
                nearest(
                        nearestFirst,
                        each -> each.scope().filter(scope -> !scope.value().isBlank())),
                nearest(nearestFirst, Declaration::cost));
    }

    private static <T> Optional<Given<T>> nearest(
            List<Declaration> nearestFirst, Function<Declaration, Optional<Given<T>>> part) {
        for (Declaration each : nearestFirst) {
            Optional<Given<T>> given = part.apply(each);
            if (given.isPresent()) {
                return given;
            }
        }
        return Optional.empty();
    }

    private Optional<String> path(List<TypeElement> line) {
        for (TypeElement each : line) {
            Optional<String> path = rest.path(each);
            if (path.isPresent()) {
                return path;
            }
        }
        return Optional.empty();
    }

    private static String registryName(TypeElement type) {
        String name = type.getSimpleName().toString();
        TypeElement each = type;
        while (each.getEnclosingElement() instanceof TypeElement outer) {
            name = outer.getSimpleName() + "_" + name;
            each = outer;
        }
        return name + ThrottleRegistry.SUFFIX;
    }
}
