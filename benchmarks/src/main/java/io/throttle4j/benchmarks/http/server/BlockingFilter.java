package io.throttle4j.benchmarks.http.server;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Answer;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import io.throttle4j.store.ThrottleStore;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;

/** What is written where no library helps: asks the store and waits for it on the thread of the request. */
@Checked
final class BlockingFilter implements ContainerRequestFilter {

    private static final Identity CLIENT = Identity.ofAddress("127.0.0.1");

    private final ThrottleStore store;
    private final int limit;
    private final Duration window;

    BlockingFilter(ThrottleStore store, int limit, Duration window) {
        this.store = store;
        this.limit = limit;
        this.window = window;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Bucket bucket = new Bucket("anon", window.toNanos(), Algorithm.SLIDING_WINDOW, CLIENT);
        Answer answer = store.take(List.of(new Take(bucket, limit, 1)))
                .toCompletableFuture()
                .join();
        if (answer instanceof Answer.Refused) {
            request.abortWith(Response.status(Response.Status.TOO_MANY_REQUESTS).build());
        }
    }
}
