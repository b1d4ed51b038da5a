package library;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;

/** Compiled on its own, with its annotations, before the application. */
@Throttled(classes = AnonRateThrottle.class)
public abstract class LibraryBase<T> implements LibraryApi<T> {
    @POST
    @LibraryPolicy
    public void create(T value) {}

    @LibraryVerb
    public void verb() {}
}
