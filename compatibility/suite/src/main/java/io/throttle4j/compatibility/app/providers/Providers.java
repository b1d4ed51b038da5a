package io.throttle4j.compatibility.app.providers;

import io.throttle4j.compatibility.app.model.Journal;
import java.util.List;

/** All providers of the application. */
public final class Providers {

    private Providers() {}

    /** One instance of each; those that read tell {@code journal}. */
    public static List<Object> telling(Journal journal) {
        return List.of(
                new OwnSecurityContext(),
                new Authentication(),
                new Refusal(),
                new AnswerStamp(),
                new NameStamp(),
                new ReadWatch(journal),
                new FrameReader(),
                new FrameWriter(),
                new NoteFormat(journal),
                new MappedExceptionMapper());
    }
}
