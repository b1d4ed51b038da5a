package io.throttle4j.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rolls {@code @Throttled} annotations; no two of one hierarchy give the same scope or cost. */
final class Throttling {
    private static final List<String> UNSCOPED = List.of("Plain", "Anon", "User", "Member");
    private static final List<String> SCOPED = List.of("Scoped", "ScopedToo");
    private static final List<String> META = List.of("@Guarded", "@Free", "@Expensive", "@Costly");

    /** What a hierarchy's annotations have in common, so that most hierarchies make sense. */
    private enum Style {
        /** Every list of classes takes the scope of the action, and every root gives one. */
        SCOPED,
        /** No class takes the scope of the action, and no scope is given. */
        UNSCOPED,
        /** Classes are left to the project-wide defaults. */
        DEFAULTS,
        /** Anything. */
        FREE
    }

    private final Dice dice;
    private final Style style;
    private int rolled;

    Throttling(Dice dice) {
        this.dice = dice;
        this.style = dice.oneOf(
                List.of(Style.SCOPED, Style.SCOPED, Style.SCOPED, Style.UNSCOPED, Style.DEFAULTS, Style.FREE));
    }

    /** For a type with nothing above it to inherit from. */
    List<String> root() {
        return style == Style.SCOPED && dice.chance(85) ? List.of(rolled(true)) : type();
    }

    List<String> type() {
        return dice.chance(45) ? annotations() : List.of();
    }

    List<String> method() {
        return dice.chance(40) ? annotations() : List.of();
    }

    private List<String> annotations() {
        List<String> annotations = new ArrayList<>();
        if (dice.chance(92)) {
            annotations.add(rolled(false));
        }
        if (annotations.isEmpty() || dice.chance(6)) {
            annotations.add(style == Style.FREE || style == Style.SCOPED ? dice.oneOf(META) : "@Costly");
        }
        return dice.some(2, annotations);
    }

    private String rolled(boolean withScope) {
        rolled++;
        Optional<String> classes = classes(withScope);
        boolean empty = classes.equals(Optional.of("classes = {}"));
        List<String> attributes = new ArrayList<>();
        classes.ifPresent(attributes::add);
        if (withScope || (style != Style.UNSCOPED && !empty && dice.chance(45))) {
            attributes.add("scope = \"s" + rolled + "\"");
        }
        if (dice.chance(40)) {
            attributes.add("cost = " + (1 + rolled));
        }
        return attributes.isEmpty()
                ? "@Throttled"
                : "@Throttled(" + String.join(", ", dice.some(attributes.size(), attributes)) + ")";
    }

    private Optional<String> classes(boolean withScope) {
        if (style == Style.DEFAULTS || dice.chance(50)) {
            return Optional.empty();
        }
        if (!withScope && dice.chance(15)) {
            return Optional.of("classes = {}");
        }
        List<String> names = new ArrayList<>(dice.some(dice.between(style == Style.SCOPED ? 0 : 1, 3), UNSCOPED));
        if (style == Style.SCOPED || (style == Style.FREE && dice.chance(25))) {
            names.add(dice.between(0, names.size()), dice.oneOf(SCOPED));
        }
        List<String> literals = names.stream().map(name -> name + ".class").toList();
        return Optional.of("classes = "
                + (literals.size() == 1 && dice.chance(50)
                        ? literals.get(0)
                        : "{" + String.join(", ", literals) + "}"));
    }
}
