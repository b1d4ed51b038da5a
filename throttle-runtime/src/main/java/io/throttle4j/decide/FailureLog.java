package io.throttle4j.decide;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** One log line when something begins to fail, one when it works again, nothing in between. */
final class FailureLog {

    private static final Logger LOG = System.getLogger("io.throttle4j");

    /**
     * The stores and throttles themselves, since two of one class fail each by itself, with the successes since the last
     * failure.
     */
    private final ConcurrentMap<Object, AtomicInteger> failing = new ConcurrentHashMap<>();

    void failed(Object what, String consequence, Throwable cause) {
        AtomicInteger successes = failing.putIfAbsent(what, new AtomicInteger());
        if (successes != null) {
            successes.set(0);
            return;
        }
        LOG.log(
                Level.WARNING,
                what.getClass().getName() + " fails (" + cause + "); until it works again " + consequence,
                cause);
    }

    /**
     * Notes a success.
     *
     * @param needed how many in a row show that it works again; more than one where single requests can make it fail, so
     *     that no client can fill the log
     */
    void worked(Object what, int needed) {
        if (failing.isEmpty()) {
            return;
        }
        AtomicInteger successes = failing.get(what);
        if (successes != null && successes.incrementAndGet() >= needed && failing.remove(what, successes)) {
            LOG.log(Level.INFO, what.getClass().getName() + " works again");
        }
    }
}
