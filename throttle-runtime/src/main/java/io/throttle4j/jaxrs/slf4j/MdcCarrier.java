package io.throttle4j.jaxrs.slf4j;

import io.throttle4j.jaxrs.context.ContextCarrier;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Carries what log lines of a request are marked with. */
public final class MdcCarrier implements ContextCarrier {

    @Override
    public Runnable carry(Runnable task) {
        Map<String, String> carried = MDC.getCopyOfContextMap();
        return () -> {
            Map<String, String> before = MDC.getCopyOfContextMap();
            set(carried);
            try {
                task.run();
            } finally {
                set(before);
            }
        };
    }

    private static void set(@Nullable Map<String, String> context) {
        if (context == null) {
            MDC.clear();
        } else {
            MDC.setContextMap(context);
        }
    }
}
