package io.throttle4j.jaxrs.jersey.address;

import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.util.Optional;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.spi.ContainerResponseWriter;
import org.jspecify.annotations.Nullable;

/**
 * What one container's response writer keeps to itself: the container's own request, or what leads to it. To have that
 * injected takes longer than all the rest of a check, where it can be injected at all. Safe for use by many threads.
 */
final class WriterField<T> {

    private static final Logger LOG = System.getLogger("io.throttle4j");
    private static final String CONTAINERS = "org.glassfish.jersey.";

    private final String writer;
    private final Class<T> type;
    private final Optional<Field> field;

    private WriterField(String writer, Class<T> type, Optional<Field> field) {
        this.writer = writer;
        this.type = type;
        this.field = field;
    }

    /** The field of {@code type} in the class named {@code writer}. */
    static <T> WriterField<T> in(String writer, Class<T> type) {
        return new WriterField<>(writer, type, readable(writer, type));
    }

    boolean isReadable() {
        return field.isPresent();
    }

    /**
     * The value for {@code request}.
     *
     * @param injected asked if the field may not be read, or if the writer is hidden behind another
     * @return null if another container serves the request
     */
    @Nullable
    T of(ContainerRequestContext request, @Nullable Provider<T> injected) {
        ContainerResponseWriter serving = ((ContainerRequest) request).getResponseWriter();
        if (field.isPresent() && field.get().getDeclaringClass().isInstance(serving)) {
            return read(field.get(), serving);
        }
        return injected == null || isAnothers(serving) ? null : injected.get();
    }

    private boolean isAnothers(ContainerResponseWriter serving) {
        String name = serving.getClass().getName();
        return name.startsWith(CONTAINERS) && !name.equals(writer);
    }

    private T read(Field readable, ContainerResponseWriter serving) {
        try {
            return type.cast(readable.get(serving));
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException("a field that was opened is closed", closed);
        }
    }

    private static Optional<Field> readable(String writer, Class<?> type) {
        try {
            Class<?> declaring = Class.forName(writer, false, WriterField.class.getClassLoader());
            Optional<Field> found = Stream.of(declaring.getDeclaredFields())
                    .filter(field -> field.getType() == type)
                    .findFirst();
            found.ifPresent(field -> field.setAccessible(true));
            return found;
        } catch (ClassNotFoundException | RuntimeException closed) {
            LOG.log(Level.DEBUG, writer + " does not let its " + type.getSimpleName() + " be read", closed);
            return Optional.empty();
        }
    }
}
