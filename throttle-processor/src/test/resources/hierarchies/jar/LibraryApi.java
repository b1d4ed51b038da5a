package library;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;

public interface LibraryApi<T> {
    @GET
    @Throttled(classes = UserRateThrottle.class)
    void list(T filter);
}
