package io.throttle4j.processor.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A generated resource hierarchy: some types in one package of their own.
 *
 * @param seed what it was made from
 * @param types the types, outer before nested
 */
public record Hierarchy(long seed, List<TypeSketch> types) {

    private static final String IMPORTS = """
            import io.throttle4j.Throttled;
            import io.throttle4j.processor.fuzz.Vocabulary.*;
            import jakarta.ws.rs.*;

            """;

    /** Copies the types. */
    public Hierarchy {
        types = List.copyOf(types);
    }

    /** The package the types are in. */
    public String packageName() {
        return "h" + seed;
    }

    /** The compilation units by the path they belong at. */
    public Map<String, String> sources() {
        return types.stream()
                .filter(type -> type.outer().isEmpty())
                .collect(Collectors.toMap(type -> packageName() + "/" + type.name() + ".java", this::unit));
    }

    /** The binary names of the types. */
    public List<String> binaryNames() {
        return types.stream()
                .map(type -> packageName() + "." + binaryName(type))
                .toList();
    }

    /** All types as one text to read. */
    public String listing() {
        return types.stream()
                .filter(type -> type.outer().isEmpty())
                .map(type -> type.source("", this::nestedIn))
                .collect(Collectors.joining("\n"));
    }

    private String unit(TypeSketch type) {
        String nested = types.stream()
                .filter(each -> each.outer().isPresent())
                .map(each -> "import " + packageName() + "." + binaryName(each).replace('$', '.') + ";\n")
                .collect(Collectors.joining());
        return "package " + packageName() + ";\n\n" + IMPORTS + nested + type.source("", this::nestedIn);
    }

    private Stream<TypeSketch> nestedIn(String outer) {
        return types.stream().filter(type -> type.outer().equals(Optional.of(outer)));
    }

    private String binaryName(TypeSketch type) {
        return types.stream()
                        .filter(each -> type.outer().equals(Optional.of(each.name())))
                        .map(outer -> binaryName(outer) + "$")
                        .collect(Collectors.joining())
                + type.name();
    }
}
