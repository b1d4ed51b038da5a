package io.throttle4j.processor.fuzz;

import io.throttle4j.processor.fuzz.Draft.Declared;
import io.throttle4j.processor.fuzz.Draft.Kind;
import java.util.ArrayList;
import java.util.List;

/** Rolls the methods of one type. */
final class MethodRolls {
    private static final List<String> HTTP =
            List.of("@GET", "@POST", "@PUT", "@DELETE", "@PATCH", "@HEAD", "@OPTIONS", "@Purge");
    private static final List<String> HELPERS = List.of(
            "protected String helper() { return \"\"; }",
            "private String hidden(int p0) { return \"\"; }",
            "public static String util(String p0) { return p0; }",
            "public String plain(Object p0) { return \"\"; }");

    /** Where the Jakarta REST annotations of a method come from. */
    private enum Rest {
        /** An HTTP method of its own. */
        OWN,
        /** Annotations of its own but no HTTP method among them. */
        NOT_HTTP,
        /** None of its own. */
        INHERITED
    }

    private final Dice dice;
    private final Generics generics;
    private final Throttling throttling;
    private final Draft type;

    MethodRolls(Dice dice, Generics generics, Throttling throttling, Draft type) {
        this.dice = dice;
        this.generics = generics;
        this.throttling = throttling;
        this.type = type;
    }

    void declare(List<Shape> shapes) {
        shapes.stream()
                .filter(shape -> type.needs(shape) || dice.chance(type.inherits(shape) ? 35 : 45))
                .forEach(this::declare);
        if (type.kind != Kind.INTERFACE && dice.chance(25)) {
            type.methods.add(new MethodSketch(List.of(), dice.oneOf(HELPERS), false));
        }
    }

    private void declare(Shape shape) {
        boolean erased = type.inheritsErased(shape) || (shape.erasable() && type.inherits(shape) && dice.chance(25));
        Rest rest = rest(shape);
        boolean resource = rest == Rest.OWN || (rest == Rest.INHERITED && type.inheritsResource(shape));
        List<String> annotations = new ArrayList<>(rest(rest));
        boolean annotatedParameters = rest != Rest.INHERITED && dice.chance(30);
        if (resource) {
            annotations.addAll(throttling.method());
        }
        boolean component = type.kind == Kind.RECORD && shape.parameters().isEmpty() && dice.chance(60);
        boolean body = type.kind == Kind.CLASS || type.kind == Kind.RECORD || dice.chance(40);
        String result = shape.covariant() && !type.inherits(shape) ? "Object" : "String";
        Shape.Writing writing =
                new Shape.Writing(result, generics.argument(type.generic), dice.oneOf(List.of("E", "F", "G")), erased);
        List<String> onParameters = shape.parameters().stream()
                .map(each -> annotatedParameters && dice.chance(60) ? "@QueryParam(\"q\") " : "")
                .toList();
        String text =
                component ? result + " " + shape.name() : modified(shape.declaration(writing, onParameters), body);
        type.declare(
                shape,
                new Declared(body || component, erased, resource),
                new MethodSketch(dice.some(annotations.size(), annotations), text, component));
    }

    private Rest rest(Shape shape) {
        if (!type.inherits(shape)) {
            return dice.chance(80) ? Rest.OWN : Rest.INHERITED;
        }
        return dice.chance(25)
                ? Rest.OWN
                : dice.chance(8) && type.kind != Kind.INTERFACE ? Rest.NOT_HTTP : Rest.INHERITED;
    }

    private List<String> rest(Rest rest) {
        return switch (rest) {
            case OWN ->
                dice.chance(50)
                        ? List.of(dice.oneOf(HTTP))
                        : dice.some(2, List.of(dice.oneOf(HTTP), "@Path(\"" + dice.between(1, 9) + "\")"));
            case NOT_HTTP -> List.of(dice.oneOf(List.of("@Produces(\"text/plain\")", "@Path(\"sub\")")));
            case INHERITED -> List.of();
        };
    }

    private String modified(String declaration, boolean body) {
        boolean inInterface = type.kind == Kind.INTERFACE;
        String modifiers = inInterface ? (body ? "default " : "") : body ? "public " : "public abstract ";
        return modifiers + declaration + (body ? " { return \"\"; }" : ";");
    }
}
