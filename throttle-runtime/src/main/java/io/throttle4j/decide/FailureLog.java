package io.throttle4j.decide;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One log line when something begins to fail, one when it works again, nothing in between. */
final class FailureLog {

    private static final Logger LOG = System.getLogger("io.throttle4j");

    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    void failed(String what, String consequence, Throwable cause) {
        if (failing.add(what)) {
            LOG.log(Level.WARNING, what + " fails (" + cause + "); until it works again " + consequence, cause);
        }
    }

    void worked(String what) {
        if (!failing.isEmpty() && failing.remove(what)) {
            LOG.log(Level.INFO, what + " works again");
        }
    }
}
