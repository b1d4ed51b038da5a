package io.throttle4j.processor.discover;

import io.throttle4j.ThrottleScope;
import io.throttle4j.processor.model.Making;
import io.throttle4j.processor.model.ScopeSource;
import io.throttle4j.processor.model.ThrottleClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Reads a throttle class: what scope it has, and how it is made. For one round: it keeps what it has read. */
final class ThrottleClasses {
    private static final String THROTTLE_SCOPE = ThrottleScope.class.getCanonicalName();

    private final Lineage lineage;
    private final Construction construction;
    private final Injection injection;
    private final Map<TypeElement, Known> known = new HashMap<>();

    /** What is so for all users, and what each package makes of it; all of them the same if everything is public. */
    private record Known(
            ScopeSource scope,
            boolean injected,
            boolean isPublic,
            Map<Optional<PackageElement>, ThrottleClass> byUser) {}

    ThrottleClasses(Lineage lineage, Construction construction, Injection injection) {
        this.lineage = lineage;
        this.construction = construction;
        this.injection = injection;
    }

    ThrottleClass read(TypeElement type, PackageElement user) {
        Known found = known.get(type);
        if (found == null) {
            found = new Known(
                    scope(lineage.of(type)), injection.isWanted(type), construction.isPublic(type), new HashMap<>());
            known.put(type, found);
        }
        Optional<PackageElement> who = found.isPublic() ? Optional.empty() : Optional.of(user);
        ThrottleClass throttle = found.byUser().get(who);
        if (throttle == null) {
            throttle = new ThrottleClass(type, found.scope(), making(type, user, found.injected()));
            found.byUser().put(who, throttle);
        }
        return throttle;
    }

    private Making making(TypeElement type, PackageElement user, boolean injected) {
        Optional<String> obstacle = construction
                .form(type, user)
                .or(() -> injected ? injection.obstacle(type) : construction.constructor(type, user));
        return obstacle.<Making>map(Making.Impossible::new)
                .orElseGet(() -> injected ? new Making.Injected() : new Making.Constructed());
    }

    /** The nearest scope; one on an interface does not count at run time, and so not here. */
    private static ScopeSource scope(List<TypeElement> lineage) {
        for (TypeElement type : lineage) {
            Optional<AnnotationValue> scope = type.getKind().isInterface()
                    ? Optional.empty()
                    : Mirrors.find(type, THROTTLE_SCOPE).flatMap(mirror -> Mirrors.value(mirror, "value"));
            if (scope.isPresent()) {
                return source(String.valueOf(scope.get().getValue()));
            }
        }
        return new ScopeSource.Unseen();
    }

    private static ScopeSource source(String name) {
        return name.equals(ThrottleScope.OF_ACTION) ? new ScopeSource.OfAction() : new ScopeSource.Named(name);
    }
}
