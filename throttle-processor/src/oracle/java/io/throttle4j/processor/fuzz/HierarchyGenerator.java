package io.throttle4j.processor.fuzz;

import io.throttle4j.processor.fuzz.Draft.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a hierarchy from a seed, the same one each time.
 *
 * <p>Most hierarchies are valid programs whose annotations make sense, not all; compile them and ask {@link Refusals}.
 */
public final class HierarchyGenerator {
    private static final int DEEPEST = 4;

    private final Dice dice;
    private final List<Shape> shapes;
    private final Generics generics;
    private final Throttling throttling;
    private final List<Draft> drafts = new ArrayList<>();

    private HierarchyGenerator(long seed) {
        dice = new Dice(seed);
        shapes = Shape.roll(dice);
        generics = Generics.roll(dice);
        throttling = new Throttling(dice);
    }

    /** The hierarchy of {@code seed}. */
    public static Hierarchy generate(long seed) {
        return new Hierarchy(seed, new HierarchyGenerator(seed).types());
    }

    private List<TypeSketch> types() {
        int interfaces = dice.between(0, dice.between(1, 4));
        int classes = dice.between(1, dice.between(1, 5));
        for (int i = 0; i < interfaces; i++) {
            draft("I" + i, Kind.INTERFACE, Optional.empty());
        }
        for (int i = 0; i < classes; i++) {
            draft("C" + i, dice.chance(35) ? Kind.ABSTRACT_CLASS : Kind.CLASS, superclass());
        }
        if (dice.chance(30)) {
            draft("R", Kind.RECORD, Optional.empty());
        }
        List<TypeSketch> types = new ArrayList<>();
        drafts.forEach(draft -> types.add(sketch(draft, types)));
        return types;
    }

    private Optional<Draft> superclass() {
        List<Draft> open = drafts.stream()
                .filter(each -> each.kind == Kind.CLASS || each.kind == Kind.ABSTRACT_CLASS)
                .filter(each -> each.depth() < DEEPEST)
                .toList();
        return open.isEmpty() || dice.chance(15) ? Optional.empty() : Optional.of(dice.oneOf(open));
    }

    private void draft(String name, Kind kind, Optional<Draft> superclass) {
        List<Draft> known =
                drafts.stream().filter(each -> each.kind == Kind.INTERFACE).toList();
        List<Draft> interfaces = dice.some(dice.between(0, 2), known);
        boolean mayBeGeneric =
                Stream.concat(superclass.stream(), interfaces.stream()).allMatch(each -> each.generic);
        boolean generic = generics.used() && mayBeGeneric && dice.chance(60);
        Draft draft = new Draft(name, kind, generic, superclass, interfaces);
        new MethodRolls(dice, generics, throttling, draft).declare(shapes);
        drafts.add(draft);
    }

    private TypeSketch sketch(Draft draft, List<TypeSketch> before) {
        Optional<String> outer = before.isEmpty() || dice.chance(75)
                ? Optional.empty()
                : Optional.of(dice.oneOf(before).name());
        return new TypeSketch(
                draft.name,
                modifiers(draft, outer.isPresent()),
                outer,
                draft.generic ? generics.parameters() : "",
                draft.superclass.map(type -> reference(type, draft)),
                draft.interfaces.stream().map(type -> reference(type, draft)).toList(),
                annotations(draft),
                draft.methods);
    }

    private String reference(Draft type, Draft from) {
        return type.name + (type.generic ? "<" + generics.argument(from.generic) + ">" : "");
    }

    private String modifiers(Draft draft, boolean nested) {
        String keyword = switch (draft.kind) {
            case INTERFACE -> "interface";
            case ABSTRACT_CLASS -> "abstract class";
            case CLASS -> "class";
            case RECORD -> "record";
        };
        return (dice.chance(60) ? "public " : "") + (nested ? "static " : "") + keyword;
    }

    private List<String> annotations(Draft draft) {
        List<String> annotations = new ArrayList<>();
        if (dice.chance(50)) {
            annotations.add("@Path(\"" + draft.name + "\")");
        }
        if (draft.hasResource(shapes)) {
            annotations.addAll(draft.supertypes().findAny().isPresent() ? throttling.type() : throttling.root());
        }
        return annotations;
    }
}
