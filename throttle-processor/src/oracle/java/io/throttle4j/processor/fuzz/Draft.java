package io.throttle4j.processor.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A type while it is being generated, with what it takes to keep the program valid. */
final class Draft {

    /** What can be declared. */
    enum Kind {
        INTERFACE,
        ABSTRACT_CLASS,
        CLASS,
        RECORD
    }

    /** One declared method: whether it has a body, leaves type arguments out, and answers requests. */
    record Declared(boolean body, boolean erased, boolean resource) {}

    final String name;
    final Kind kind;
    final boolean generic;
    final Optional<Draft> superclass;
    final List<Draft> interfaces;
    final Map<Shape, Declared> declared = new HashMap<>();
    final List<MethodSketch> methods = new ArrayList<>();
    private final Map<Shape, Set<Draft>> nearest = new HashMap<>();

    Draft(String name, Kind kind, boolean generic, Optional<Draft> superclass, List<Draft> interfaces) {
        this.name = name;
        this.kind = kind;
        this.generic = generic;
        this.superclass = superclass;
        this.interfaces = List.copyOf(interfaces);
    }

    int depth() {
        return superclass.map(Draft::depth).orElse(0) + 1;
    }

    Stream<Draft> supertypes() {
        return Stream.concat(superclass.stream(), interfaces.stream());
    }

    boolean isSubtypeOf(Draft other) {
        return this == other || supertypes().anyMatch(each -> each.isSubtypeOf(other));
    }

    void declare(Shape shape, Declared method, MethodSketch sketch) {
        declared.put(shape, method);
        methods.add(sketch);
        nearest.put(shape, Set.of(this));
    }

    /** Whether the shape must be declared here: a body is missing, or two inherited ones are in conflict. */
    boolean needs(Shape shape) {
        Set<Draft> inherited = inherited(shape);
        if (inherited.stream().anyMatch(each -> each.kind != Kind.INTERFACE)) {
            return mayNotBeAbstract()
                    && inherited.stream()
                            .filter(each -> each.kind != Kind.INTERFACE)
                            .noneMatch(each -> each.hasBody(shape));
        }
        boolean anyBody = inherited.stream().anyMatch(each -> each.hasBody(shape));
        return inherited.size() > 1
                ? anyBody || mayNotBeAbstract()
                : !inherited.isEmpty() && !anyBody && mayNotBeAbstract();
    }

    boolean inheritsErased(Shape shape) {
        return inherited(shape).stream()
                .anyMatch(each -> each.declaration(shape).erased());
    }

    boolean inherits(Shape shape) {
        return !inherited(shape).isEmpty();
    }

    boolean inheritsResource(Shape shape) {
        return inherited(shape).stream()
                .anyMatch(each -> each.declaration(shape).resource());
    }

    /** Whether any of the shapes, declared or inherited, answers requests here. */
    boolean hasResource(List<Shape> shapes) {
        return shapes.stream()
                .anyMatch(shape ->
                        declared.containsKey(shape) ? declaration(shape).resource() : inheritsResource(shape));
    }

    private boolean mayNotBeAbstract() {
        return kind == Kind.CLASS || kind == Kind.RECORD;
    }

    private boolean hasBody(Shape shape) {
        return declaration(shape).body();
    }

    private Declared declaration(Shape shape) {
        Declared method = declared.get(shape);
        if (method == null) {
            throw new IllegalStateException(name + " does not declare " + shape);
        }
        return method;
    }

    private Set<Draft> inherited(Shape shape) {
        Set<Draft> all = new LinkedHashSet<>();
        supertypes().forEach(each -> all.addAll(each.nearestFor(shape)));
        return Set.copyOf(all.stream()
                .filter(each -> all.stream().noneMatch(other -> other != each && other.isSubtypeOf(each)))
                .toList());
    }

    private Set<Draft> nearestFor(Shape shape) {
        return nearest.computeIfAbsent(shape, this::inherited);
    }
}
