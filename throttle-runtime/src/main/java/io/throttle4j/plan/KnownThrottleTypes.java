package io.throttle4j.plan;

import io.throttle4j.Throttle;
import io.throttle4j.registry.ThrottleType;
import java.util.List;

/** The throttle types that generated registries know how to construct, with reflection for those none mentions. */
final class KnownThrottleTypes {

    private final Registries registries;

    KnownThrottleTypes(Registries registries) {
        this.registries = registries;
    }

    /** The types of the classes that {@code declaration} gives. */
    List<ThrottleType> of(Declaration declaration) {
        return declaration.classes().orElseThrow().stream()
                .map(type -> typeOf(type, declaration.declarer()))
                .toList();
    }

    private ThrottleType typeOf(Class<? extends Throttle> type, Class<?> declarer) {
        return registries.of(declarer).stream()
                .flatMap(registry -> registry.actions().stream())
                .flatMap(action -> action.throttles().stream())
                .flatMap(List::stream)
                .filter(known -> known.type() == type)
                .findFirst()
                .orElseGet(() -> ReflectiveTypes.of(type));
    }
}
