package io.throttle4j.jaxrs.resume;

import io.throttle4j.jaxrs.context.ContextCarrier;

/** Carries the context class loader, by which web applications find what is theirs. */
public final class ClassLoaderCarrier implements ContextCarrier {

    @Override
    public Runnable carry(Runnable task) {
        ClassLoader carried = Thread.currentThread().getContextClassLoader();
        return () -> {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(carried);
            try {
                task.run();
            } finally {
                thread.setContextClassLoader(before);
            }
        };
    }
}
