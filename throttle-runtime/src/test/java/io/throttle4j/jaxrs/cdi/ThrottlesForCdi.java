package io.throttle4j.jaxrs.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Decision;
import io.throttle4j.Identity;
import io.throttle4j.Throttle;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.throttles.SimpleRateThrottle;
import io.throttle4j.throttles.UserRateThrottle;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Qualifier;
import jakarta.inject.Singleton;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Throttles as CDI may know them. */
final class ThrottlesForCdi {

    private ThrottlesForCdi() {}

    @Singleton
    static class Clock {}

    @Dependent
    static class Plain implements Throttle {

        @Override
        public CompletionStage<Decision> check(ThrottleRequest request) {
            return CompletableFuture.completedStage(Decision.allowed());
        }
    }

    @Dependent
    static class Burst extends Plain {}

    @Alternative
    @Priority(1)
    @Dependent
    static class StandIn extends Plain {}

    @Qualifier
    @Retention(RetentionPolicy.RUNTIME)
    @interface Strict {}

    @Strict
    @Dependent
    static class Qualified extends Plain {}

    @Dependent
    static class OfDependent extends Plain {

        final Clock clock;
        boolean destroyed;

        @Inject
        OfDependent(Clock clock) {
            this.clock = clock;
        }

        @PreDestroy
        void close() {
            destroyed = true;
        }
    }

    @ApplicationScoped
    static class OfApplication extends Plain {

        boolean destroyed;

        boolean is(Throttle other) {
            return this == other;
        }

        @PreDestroy
        void close() {
            destroyed = true;
        }
    }

    @ApplicationScoped
    static class RateOfApplication extends UserRateThrottle {}

    @Singleton
    static class OfSingleton extends Plain {}

    @RequestScoped
    static class OfRequest extends Plain {}

    @Dependent
    static class Failing extends Plain {

        @Inject
        Failing() {
            throw new IllegalStateException("no quota today");
        }
    }

    /** No bean by itself: nobody says which constructor. */
    static class Produced extends SimpleRateThrottle {

        Produced(int quota) {
            assertThat(quota).isPositive();
        }

        @Override
        public Optional<Identity> key(ThrottleRequest request) {
            return Optional.empty();
        }
    }

    @Dependent
    static class Producing {

        @Produces
        @Singleton
        Produced produce() {
            return new Produced(1);
        }
    }

    @Dependent
    static class ProducingToo {

        @Produces
        @Singleton
        Produced produce() {
            return new Produced(2);
        }
    }
}
