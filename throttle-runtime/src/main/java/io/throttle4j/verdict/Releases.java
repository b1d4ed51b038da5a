package io.throttle4j.verdict;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** What throttles want run when a request is over. Runs each once, whoever asks and however often. */
public final class Releases {

    private static final Logger LOG = System.getLogger(Releases.class.getName());
    private static final Releases NONE = new Releases(List.of());

    private final List<Runnable> releases;
    private final AtomicBoolean done;

    private Releases(List<Runnable> releases) {
        this.releases = releases;
        this.done = new AtomicBoolean(releases.isEmpty());
    }

    /** Runs {@code releases}, in order. */
    public static Releases of(List<Runnable> releases) {
        return releases.isEmpty() ? NONE : new Releases(List.copyOf(releases));
    }

    /** Whether there is nothing to run, or no longer. */
    public boolean isEmpty() {
        return done.get();
    }

    /** Runs what has not run yet. A release that throws is logged and does not keep the others from running. */
    public void run() {
        if (!done.compareAndSet(false, true)) {
            return;
        }
        for (Runnable release : releases) {
            try {
                release.run();
            } catch (Throwable failure) {
                LOG.log(Level.ERROR, "a release of a throttle failed; what it holds may stay taken", failure);
            }
        }
    }
}
