package io.throttle4j.jaxrs;

import io.throttle4j.Decision;
import io.throttle4j.Identity;
import io.throttle4j.Throttle;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.ThrottleScope;
import io.throttle4j.Throttled;
import io.throttle4j.throttles.SimpleRateThrottle;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Throttled by what a container makes. */
@Path("injected")
@Throttled(classes = InjectedResource.QuotaThrottle.class)
public class InjectedResource {

    @GET
    public String get() {
        return "injected";
    }

    @GET
    @Path("too")
    public String too() {
        return "too";
    }

    @GET
    @Path("rate")
    @Throttled(classes = TenantThrottle.class)
    public String rate() {
        return "rate";
    }

    @Path("sub")
    public Sub sub() {
        return new Sub();
    }

    /** Is first seen on a request. */
    @Throttled(classes = LateThrottle.class)
    public static class Sub {

        @GET
        public String get() {
            return "sub";
        }
    }

    /** Asks what was injected. */
    public static class QuotaThrottle implements Throttle {

        private final Quota quota;

        @Inject
        public QuotaThrottle(Quota quota) {
            this.quota = quota;
            quota.throttleMade();
        }

        @Override
        public CompletionStage<Decision> check(ThrottleRequest request) {
            return CompletableFuture.completedStage(
                    quota.take() ? Decision.allowed() : Decision.denied(Duration.ofSeconds(7)));
        }

        @PreDestroy
        void close() {
            quota.throttleDisposed();
        }
    }

    /** Named by nothing that is there at deployment. */
    public static class LateThrottle extends QuotaThrottle {

        @Inject
        public LateThrottle(Quota quota) {
            super(quota);
        }
    }

    /** Counts nothing unless something was injected into a field. */
    @ThrottleScope("tenant")
    public static class TenantThrottle extends SimpleRateThrottle {

        @Inject
        private @Nullable Quota quota;

        /** For the container. */
        public TenantThrottle() {}

        @Override
        public Optional<Identity> key(ThrottleRequest request) {
            return quota == null ? Optional.empty() : Optional.of(Identity.ofKey("tenant"));
        }
    }
}
