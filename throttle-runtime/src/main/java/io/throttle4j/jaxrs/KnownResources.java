package io.throttle4j.jaxrs;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The root resource classes that are known while a feature is configured: Jersey lists them in its configuration, RESTEasy
 * only in the application.
 */
final class KnownResources {

    private KnownResources() {}

    static List<Class<?>> of(Configuration configuration, @Nullable Application application) {
        Stream<Class<?>> registered = Stream.concat(
                configuration.getClasses().stream(), configuration.getInstances().stream().map(Object::getClass));
        Stream<Class<?>> declared = application == null
                ? Stream.empty()
                : Stream.concat(
                        application.getClasses().stream(),
                        application.getSingletons().stream().map(Object::getClass));
        return Stream.concat(registered, declared)
                .distinct()
                .filter(ResourceMethods::isRootResource)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }
}
