package io.throttle4j.jaxrs;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.concurrent.Semaphore;

/** Answers when the test says so, one request at a time. */
@Path("held")
@Throttled(classes = OneAtATime.class)
public class HeldResource {

    static final Semaphore ENTERED = new Semaphore(0);
    static final Semaphore MAY_END = new Semaphore(0);

    static void begin() {
        ENTERED.drainPermits();
        MAY_END.drainPermits();
    }

    @GET
    public String get() throws InterruptedException {
        ENTERED.release();
        MAY_END.acquire();
        return "done";
    }
}
