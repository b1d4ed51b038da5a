package io.throttle4j.decide;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One log line when something begins to fail, one when it works again, nothing in between. */
final class FailureLog {

    private static final Logger LOG = System.getLogger("io.throttle4j");

    /** The stores and throttles themselves: two of one class fail each by itself. */
    private final Set<Object> failing = ConcurrentHashMap.newKeySet();

    void failed(Object what, String consequence, Throwable cause) {
        if (failing.add(what)) {
            LOG.log(
                    Level.WARNING,
                    what.getClass().getName() + " fails (" + cause + "); until it works again " + consequence,
                    cause);
        }
    }

    void worked(Object what) {
        if (!failing.isEmpty() && failing.remove(what)) {
            LOG.log(Level.INFO, what.getClass().getName() + " works again");
        }
    }
}
