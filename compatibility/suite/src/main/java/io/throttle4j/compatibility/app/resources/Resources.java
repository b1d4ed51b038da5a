package io.throttle4j.compatibility.app.resources;

import io.throttle4j.compatibility.app.model.Journal;
import java.util.List;

/** All resources of the application. */
public final class Resources {

    private Resources() {}

    /** One instance of each, which tell {@code journal} what they do. */
    public static List<Object> telling(Journal journal) {
        return List.of(
                new AnswerResource(journal),
                new StageResource(journal),
                new SuspendedResource(journal),
                new StreamResource(journal),
                new EntityResource(journal),
                new PartsResource(journal),
                new LocatorResource(journal),
                new ContextResource(journal),
                new FilteredResource(journal));
    }
}
