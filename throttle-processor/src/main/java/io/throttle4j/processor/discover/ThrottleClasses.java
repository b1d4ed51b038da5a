package io.throttle4j.processor.discover;

import io.throttle4j.ThrottleScope;
import io.throttle4j.processor.model.Making;
import io.throttle4j.processor.model.ScopeSource;
import io.throttle4j.processor.model.ThrottleClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Reads a throttle class: what scope it has, and how it is made. For one round: it keeps what it has read. */
final class ThrottleClasses {
    private static final String THROTTLE_SCOPE = ThrottleScope.class.getCanonicalName();

    private final Lineage lineage;
    private final Construction construction;
    private final Injection injection;
    private final Map<Use, ThrottleClass> known = new HashMap<>();

    private record Use(TypeElement type, PackageElement user) {}

    ThrottleClasses(Lineage lineage, Construction construction, Injection injection) {
        this.lineage = lineage;
        this.construction = construction;
        this.injection = injection;
    }

    ThrottleClass read(TypeElement type, PackageElement user) {
        return known.computeIfAbsent(
                new Use(type, user), use -> new ThrottleClass(type, scope(lineage.of(type)), making(type, user)));
    }

    private Making making(TypeElement type, PackageElement user) {
        boolean injected = injection.isWanted(type);
        Optional<String> obstacle = construction
                .form(type, user)
                .or(() -> injected ? injection.obstacle(type) : construction.constructor(type, user));
        return obstacle.<Making>map(Making.Impossible::new)
                .orElseGet(() -> injected ? new Making.Injected() : new Making.Constructed());
    }

    /** The nearest scope; one on an interface does not count at run time, and so not here. */
    private static ScopeSource scope(List<TypeElement> lineage) {
        return lineage.stream()
                .filter(type -> !type.getKind().isInterface())
                .flatMap(type -> Mirrors.find(type, THROTTLE_SCOPE).stream())
                .flatMap(mirror -> Mirrors.value(mirror, "value").stream())
                .map(value -> source(String.valueOf(value.getValue())))
                .findFirst()
                .orElse(new ScopeSource.Unseen());
    }

    private static ScopeSource source(String name) {
        return name.equals(ThrottleScope.OF_ACTION) ? new ScopeSource.OfAction() : new ScopeSource.Named(name);
    }
}
