package io.throttle4j.processor.fuzz;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A generated type, as text that can be taken apart.
 *
 * @param name its simple name
 * @param modifiers what stands before the name, {@code public abstract class} for instance
 * @param outer the simple name of the type it is nested in
 * @param variables its type parameters, {@code <T extends Number>} or nothing
 * @param superclass {@code Base<String>} for instance
 * @param interfaces the types of its {@code implements} or {@code extends} clause
 * @param annotations one per entry
 * @param methods its methods and record components
 */
record TypeSketch(
        String name,
        String modifiers,
        Optional<String> outer,
        String variables,
        Optional<String> superclass,
        List<String> interfaces,
        List<String> annotations,
        List<MethodSketch> methods) {

    TypeSketch {
        interfaces = List.copyOf(interfaces);
        annotations = List.copyOf(annotations);
        methods = List.copyOf(methods);
    }

    TypeSketch withInterfaces(List<String> others) {
        return new TypeSketch(name, modifiers, outer, variables, superclass, others, annotations, methods);
    }

    TypeSketch withAnnotations(List<String> others) {
        return new TypeSketch(name, modifiers, outer, variables, superclass, interfaces, others, methods);
    }

    TypeSketch withMethods(List<MethodSketch> others) {
        return new TypeSketch(name, modifiers, outer, variables, superclass, interfaces, annotations, others);
    }

    TypeSketch withSuperclass(Optional<String> other) {
        return new TypeSketch(name, modifiers, outer, variables, other, interfaces, annotations, methods);
    }

    TypeSketch onItsOwn() {
        String outside = modifiers.replace("static ", "");
        return new TypeSketch(name, outside, Optional.empty(), variables, superclass, interfaces, annotations, methods);
    }

    /** The type with the types nested in it, which {@code nested} knows. */
    String source(String indent, Function<String, Stream<TypeSketch>> nested) {
        StringBuilder source = new StringBuilder();
        annotations.forEach(each -> source.append(indent).append(each).append('\n'));
        source.append(indent).append(head()).append(" {\n");
        members(nested, indent + "    ").forEach(source::append);
        return source.append(indent).append("}\n").toString();
    }

    private Stream<String> members(Function<String, Stream<TypeSketch>> nested, String indent) {
        return Stream.concat(
                methods.stream().filter(method -> !method.component()).map(method -> indent + method.source() + "\n"),
                nested.apply(name).map(type -> type.source(indent, nested)));
    }

    private String head() {
        boolean isInterface = modifiers.endsWith("interface");
        String clause = isInterface ? " extends " : " implements ";
        return modifiers + " " + name + variables + components()
                + superclass.map(type -> " extends " + type).orElse("")
                + (interfaces.isEmpty() ? "" : clause + String.join(", ", interfaces));
    }

    private String components() {
        return modifiers.endsWith("record")
                ? methods.stream()
                        .filter(MethodSketch::component)
                        .map(MethodSketch::source)
                        .collect(Collectors.joining(", ", "(", ")"))
                : "";
    }
}
