package io.throttle4j.jaxrs.jersey.address;

import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.util.Optional;
import java.util.function.Function;
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
    private final Function<T, @Nullable String> peer;

    private WriterField(String writer, Class<T> type, Optional<Field> field, Function<T, @Nullable String> peer) {
        this.writer = writer;
        this.type = type;
        this.field = field;
        this.peer = peer;
    }

    /** The field of {@code type} in the class named {@code writer}, whose value {@code peer} reads an address from. */
    static <T> WriterField<T> in(String writer, Class<T> type, Function<T, @Nullable String> peer) {
        return new WriterField<>(writer, type, readable(writer, type), peer);
    }

    boolean isReadable() {
        return field.isPresent();
    }

    /**
     * The address of the peer of {@code request}.
     *
     * @param injected asked if the field may not be read, or if the writer is hidden behind another
     * @return null if another container serves the request
     */
    @Nullable
    String peer(ContainerRequestContext request, @Nullable Provider<T> injected) {
        ContainerResponseWriter serving = ((ContainerRequest) request).getResponseWriter();
        if (field.isPresent() && field.get().getDeclaringClass().isInstance(serving)) {
            return peer.apply(read(field.get(), serving));
        }
        return injected == null || isAnothers(serving) ? null : injected(injected);
    }

    /** While a container reloads the application, what is injected may belong to its other generation. */
    private @Nullable String injected(Provider<T> provider) {
        try {
            T value = provider.get();
            return value == null ? null : peer.apply(value);
        } catch (RuntimeException outOfScope) {
            LOG.log(Level.DEBUG, "no " + type.getSimpleName() + " is injected", outOfScope);
            return null;
        }
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
