package io.throttle4j.compatibility.app.providers;

import io.throttle4j.compatibility.app.model.Journal;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Tells of every entity that anything is asked to read. */
public final class ReadWatch implements ReaderInterceptor {

    private final Journal journal;

    ReadWatch(Journal journal) {
        this.journal = journal;
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        journal.read();
        return context.proceed();
    }
}
