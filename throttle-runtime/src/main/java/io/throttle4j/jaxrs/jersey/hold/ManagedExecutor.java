package io.throttle4j.jaxrs.jersey.hold;

import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.glassfish.jersey.internal.util.Producer;
import org.glassfish.jersey.server.AsyncContext;
import org.glassfish.jersey.server.ManagedAsyncExecutor;
import org.glassfish.jersey.spi.ExecutorServiceProvider;
import org.glassfish.jersey.spi.ThreadPoolExecutorProvider;
import org.jspecify.annotations.Nullable;

/**
 * Makes Jersey let held requests go on where Throttle4j is told, and methods with {@code @ManagedAsync} where they always
 * ran. Jersey has one executor for both, and only it can restore a request's scope and what CDI adds to it.
 */
@ManagedAsyncExecutor
final class ManagedExecutor extends ThreadPoolExecutorProvider {

    private static final Logger LOG = System.getLogger("io.throttle4j");

    /** Set while a held request is handed over. */
    private static final ThreadLocal<Boolean> RESUMING = ThreadLocal.withInitial(() -> false);

    private final Configuration application;
    private final Executor resumed;

    private ManagedExecutor(Configuration application, Executor resumed) {
        super("jersey-server-managed-async-executor");
        this.application = application;
        this.resumed = resumed;
    }

    /** Registers it, unless the application has one of its own, which then serves held requests as well. */
    static void registerIn(FeatureContext context, Executor resumed) {
        Configuration known = context.getConfiguration();
        Stream.concat(known.getClasses().stream(), known.getInstances().stream().map(Object::getClass))
                .filter(type -> type.isAnnotationPresent(ManagedAsyncExecutor.class))
                .findAny()
                .ifPresentOrElse(
                        own -> LOG.log(
                                Level.INFO, "requests go on after their checks on the executor of " + own.getName()),
                        () -> context.register(new ManagedExecutor(known, resumed)));
    }

    /** Runs {@code rest} in the scope of its request, and then what it gives, if anything. */
    static void invoke(AsyncContext request, Producer<@Nullable Response> rest) {
        RESUMING.set(true);
        try {
            request.invokeManaged(rest);
        } finally {
            RESUMING.remove();
        }
    }

    /** Asked for when the application is complete: another feature may have registered one for {@code @ManagedAsync}. */
    @Override
    public ExecutorService getExecutorService() {
        ExecutorService managed = application.getInstances().stream()
                .filter(other -> other != this && other.getClass().isAnnotationPresent(ManagedAsyncExecutor.class))
                .filter(ExecutorServiceProvider.class::isInstance)
                .findFirst()
                .map(other -> ((ExecutorServiceProvider) other).getExecutorService())
                .orElseGet(super::getExecutorService);
        return new ForkedExecutor(managed, task -> (RESUMING.get() ? resumed : managed).execute(task));
    }
}
