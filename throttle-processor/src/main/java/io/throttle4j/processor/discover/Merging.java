package io.throttle4j.processor.discover;

import io.throttle4j.processor.model.Clash;
import io.throttle4j.processor.model.Declaration;
import io.throttle4j.processor.model.Given;
import io.throttle4j.processor.model.Origin;
import io.throttle4j.processor.model.ThrottleClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes one declaration of all that one element is annotated with, part by part: the direct one, then the carried. */
final class Merging {
    private final Optional<Declaration> direct;
    private final List<Carried> carried;
    private final List<Clash> clashes = new ArrayList<>();

    private Merging(Optional<Declaration> direct, List<Carried> carried) {
        this.direct = direct;
        this.carried = carried;
    }

    /** Empty when there is nothing to merge. */
    static Optional<Declaration> of(Optional<Declaration> direct, List<Carried> carried) {
        if (carried.isEmpty()) {
            return direct;
        }
        Merging merging = new Merging(direct, carried);
        return merging.all().findFirst().map(merging::merged);
    }

    private Stream<Declaration> all() {
        return Stream.concat(direct.stream(), carried.stream().flatMap(each -> each.declaration().stream()));
    }

    private Declaration merged(Declaration first) {
        var classes = part("classes", Declaration::classes, Merging::names);
        var scope = part("scope", Declaration::scope, name -> '"' + name + '"');
        var cost = part("cost", Declaration::cost, String::valueOf);
        return new Declaration(
                first.target(),
                first.origin(),
                classes,
                scope,
                cost,
                Stream.concat(clashes.stream(), all().flatMap(each -> each.clashes().stream()))
                        .toList(),
                all().flatMap(each -> each.notKept().stream()).toList(),
                all().flatMap(each -> each.mixed().stream()).toList());
    }

    private <T> Optional<Given<T>> part(
            String name, Function<Declaration, Optional<Given<T>>> part, Function<T, String> text) {
        Optional<Given<T>> own = direct.flatMap(part);
        return own.isPresent() ? own : agreed(name, part, text);
    }

    private <T> Optional<Given<T>> agreed(
            String name, Function<Declaration, Optional<Given<T>>> part, Function<T, String> text) {
        Optional<Given<T>> first = Optional.empty();
        String firstFrom = "";
        for (Carried each : carried) {
            Optional<Given<T>> next = each.declaration().flatMap(part);
            if (first.isEmpty()) {
                first = next;
                firstFrom = each.annotation();
            } else if (next.isPresent()) {
                compare(
                        new Clash.Side(firstFrom, text.apply(first.get().value())),
                        new Clash.Side(each.annotation(), text.apply(next.get().value())),
                        name,
                        next.get().origin());
            }
        }
        return first;
    }

    private void compare(Clash.Side first, Clash.Side second, String part, Origin origin) {
        if (!first.value().equals(second.value())) {
            clashes.add(new Clash(part, first, second, origin));
        }
    }

    private static String names(List<Given<ThrottleClass>> classes) {
        return classes.stream()
                .map(each -> each.value().type().getQualifiedName())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
