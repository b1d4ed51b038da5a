package io.throttle4j.jaxrs.deploy;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The root resource classes that can be known while a feature is configured, on containers that show no more than Jakarta
 * REST says. Never asks for singletons: the application would make them a second time.
 */
public final class KnownResources {

    private KnownResources() {}

    /** The classes that the configuration or the application lists, sorted by name. */
    public static List<Class<?>> of(Configuration configuration, @Nullable Application application) {
        Set<Class<?>> declared = application == null ? null : application.getClasses();
        return Stream.of(
                        configuration.getClasses().stream(),
                        configuration.getInstances().stream().<Class<?>>map(Object::getClass),
                        declared == null ? Stream.<Class<?>>empty() : declared.stream())
                .flatMap(classes -> classes)
                .filter(Objects::nonNull)
                .distinct()
                .filter(ResourceMethods::isRootResource)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }
}
