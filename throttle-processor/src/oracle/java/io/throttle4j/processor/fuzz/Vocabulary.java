package io.throttle4j.processor.fuzz;

import io.throttle4j.Decision;
import io.throttle4j.Throttle;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.ThrottleScope;
import io.throttle4j.Throttled;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What generated hierarchies name: throttles with and without a scope, and annotations of the user's own. */
public final class Vocabulary {

    private Vocabulary() {}

    /** Says nothing about its scope. */
    public static class Plain implements Throttle {
        @Override
        public CompletionStage<Decision> check(ThrottleRequest request) {
            return CompletableFuture.completedFuture(Decision.allowed());
        }
    }

    /** Has a scope of its own. */
    @ThrottleScope("anon")
    public static class Anon extends Plain {}

    /** Has a scope of its own. */
    @ThrottleScope("user")
    public static class User extends Plain {}

    /** Inherits the scope of its superclass. */
    public static class Member extends User {}

    /** Takes the scope of the action. */
    @ThrottleScope(ThrottleScope.OF_ACTION)
    public static class Scoped extends Plain {}

    /** Takes the scope of the action because its superclass does. */
    public static class ScopedToo extends Scoped {}

    /** An HTTP method that Jakarta REST does not know. */
    @HttpMethod("PURGE")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Purge {}

    /** Gives classes. */
    @Throttled(classes = {User.class, Plain.class})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Guarded {}

    /** Gives the empty list of classes. */
    @Throttled(classes = {})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Free {}

    /** Gives a scope. */
    @Throttled(scope = "expensive")
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Expensive {}

    /** Gives a cost. */
    @Throttled(cost = 1000)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Costly {}
}
