package io.throttle4j.compatibility.app;

import io.throttle4j.compatibility.app.model.Journal;
import io.throttle4j.compatibility.app.providers.Providers;
import io.throttle4j.compatibility.app.resources.Resources;
import jakarta.ws.rs.core.Application;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** All resources and providers. Made of instances, so that each deployment has a journal of its own. */
public final class SuiteApplication extends Application {

    private final Set<Object> singletons = new LinkedHashSet<>();

    /**
     * An application that tells {@code journal} what it does.
     *
     * @param additions features, and what only some containers get
     */
    public SuiteApplication(Journal journal, Collection<?> additions) {
        singletons.addAll(Resources.telling(journal));
        singletons.addAll(Providers.telling(journal));
        singletons.addAll(additions);
    }

    /** Deprecated, and the one way to hand instances to every implementation. */
    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return singletons;
    }
}
