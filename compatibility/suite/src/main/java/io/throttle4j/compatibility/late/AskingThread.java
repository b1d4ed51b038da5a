package io.throttle4j.compatibility.late;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Looks at the thread that asked. It is let go once nothing of Throttle4j, of the Jakarta REST implementation or of a servlet
 * container is on its stack, and held if it is seen to wait with either there, three times in a row. One that runs is only on its way out.
 */
final class AskingThread {

    private static final int CERTAIN = 3;
    private static final int TIRED = 200;
    private static final List<String> SERVING = List.of(
            "io.throttle4j.",
            "org.glassfish.jersey.",
            "org.jboss.resteasy.core.",
            "org.apache.cxf.",
            "org.eclipse.jetty.ee10.",
            "io.undertow.servlet.");
    private static final String SUITE = "io.throttle4j.compatibility.";

    private final Thread thread = Thread.currentThread();
    private int looks;
    private int waits;

    /** What is certain by now. */
    Optional<Watched> look() {
        looks++;
        boolean waiting = isWaiting();
        if (Arrays.stream(thread.getStackTrace()).noneMatch(AskingThread::isServing)) {
            return Optional.of(Watched.LET_GO);
        }
        waits = waiting ? waits + 1 : 0;
        return waits >= CERTAIN || looks >= TIRED ? Optional.of(Watched.HELD) : Optional.empty();
    }

    private boolean isWaiting() {
        return thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING;
    }

    private static boolean isServing(StackTraceElement frame) {
        String name = frame.getClassName();
        return SERVING.stream().anyMatch(name::startsWith) && !name.startsWith(SUITE);
    }
}
