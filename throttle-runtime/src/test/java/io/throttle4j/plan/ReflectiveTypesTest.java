package io.throttle4j.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Decision;
import io.throttle4j.Throttle;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.Throttled;
import io.throttle4j.registry.Action;
import io.throttle4j.registry.ThrottleType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Inject;
import jakarta.inject.Scope;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reflection says the same of a throttle class as the processor. */
class ReflectiveTypesTest {

    /** Names every kind of throttle; the processor writes its registry. */
    @Path("kinds")
    @Throttled(
            classes = {
                ByConstructor.class,
                ByField.class,
                ByMethod.class,
                BySuperclass.class,
                OfSingleton.class,
                OfApplication.class,
                InheritsItsScope.class,
                OfOwnScope.class,
                ByStereotype.class,
                ConstructorIsNotInherited.class,
                Allowing.class
            })
    public static class Kinds {

        @GET
        public void get() {}
    }

    @Test
    void registryAndReflectionAgreeOnWhatAContainerMakes() {
        Action action = new Registries().of(Kinds.class).orElseThrow().actions().get(0);
        List<ThrottleType> types = action.throttles().orElseThrow();
        assertThat(types).hasSize(11).hasAtLeastOneElementOfType(ThrottleType.Constructed.class);
        assertThat(types)
                .allSatisfy(type -> assertThat(ReflectiveTypes.of(type.type())).hasSameClassAs(type));
    }

    @ParameterizedTest
    @ValueSource(classes = {ByConstructor.class, OfApplication.class, ByStereotype.class, Allowing.class})
    void thereIsNoObstacle(Class<? extends Throttle> type) {
        assertThat(ReflectiveTypes.obstacle(type)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {OfRequest.class, OfSession.class})
    void scopeNarrowerThanTheApplicationIsAnObstacle(Class<? extends Throttle> type) {
        assertThat(ReflectiveTypes.obstacle(type))
                .hasValueSatisfying(reason -> assertThat(reason)
                        .matches(
                                "is @(Request|Session)Scoped, but one instance serves all requests; make it @Dependent or"
                                        + " @Singleton, and inject a Provider of what differs between requests"));
    }

    @ParameterizedTest
    @ValueSource(classes = {Inner.class, Unfinished.class, NeedsName.class, Hidden.class})
    void whatNobodyCanConstructIsAnObstacle(Class<? extends Throttle> type) {
        assertThat(ReflectiveTypes.obstacle(type))
                .contains(
                        "cannot be constructed; make it a public class that is neither abstract nor an inner class,"
                                + " with a public constructor without parameters, or with @Inject if a container is to make it");
    }

    /** Never denies. */
    public static class Allowing implements Throttle {

        @Override
        public CompletionStage<Decision> check(ThrottleRequest request) {
            return CompletableFuture.completedStage(Decision.allowed());
        }
    }

    /** Has a constructor that is injected. */
    public static class ByConstructor extends Allowing {

        @Inject
        public ByConstructor(String name) {
            assertThat(name).isNotNull();
        }

        ByConstructor() {}
    }

    /** Has a field that is injected. */
    public static class ByField extends Allowing {

        @Inject
        @Nullable
        String name;
    }

    /** Has a method that is injected. */
    public static class ByMethod extends Allowing {

        @Inject
        void name(String name) {
            assertThat(name).isNotNull();
        }
    }

    /** Inherits a field that is injected. */
    public static class BySuperclass extends ByField {}

    /** Has a pseudo-scope. */
    @Singleton
    public static class OfSingleton extends Allowing {}

    /** Has a normal scope. */
    @ApplicationScoped
    public static class OfApplication extends Allowing {}

    /** Has the scope of its superclass. */
    public static class InheritsItsScope extends OfApplication {}

    /** A scope. */
    @Scope
    @Retention(RetentionPolicy.RUNTIME)
    public @interface OwnScope {}

    /** Has a scope of the application's own. */
    @OwnScope
    public static class OfOwnScope extends Allowing {}

    /** A stereotype with a scope. */
    @Dependent
    @Stereotype
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Component {}

    /** Has a scope by its stereotype. */
    @Component
    public static class ByStereotype extends Allowing {}

    /** Is constructed: that its superclass need not be says nothing. */
    public static class ConstructorIsNotInherited extends ByConstructor {}

    /** Is narrower than the application. */
    @RequestScoped
    public static class OfRequest extends Allowing {}

    /** A stereotype with a narrow scope. */
    @SessionScoped
    @Stereotype
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Visitor {}

    /** Is narrower than the application by its stereotype. */
    @Visitor
    public static class OfSession extends Allowing {}

    /** Nothing to make, injected or not. */
    public abstract static class Unfinished extends ByField {}

    /** Needs an enclosing instance. */
    @SuppressWarnings("ClassCanBeStatic")
    public class Inner extends ByField {}

    /** Has no constructor to call. */
    public static class NeedsName extends Allowing {

        public NeedsName(String name) {
            assertThat(name).isNotNull();
        }
    }

    /** Is not to be seen. */
    static class Hidden extends Allowing {}
}
