package io.throttle4j.jaxrs.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throttle4j.Throttle;
import io.throttle4j.jaxrs.cdi.ThrottlesForCdi.Burst;
import io.throttle4j.jaxrs.cdi.ThrottlesForCdi.Clock;
import io.throttle4j.jaxrs.cdi.ThrottlesForCdi.Failing;
import io.throttle4j.jaxrs.cdi.ThrottlesForCdi.OfApplication;
import io.throttle4j.jaxrs.cdi.ThrottlesForCdi.OfDependent;
import io.throttle4j.jaxrs.cdi.ThrottlesForCdi.OfRequest;
import io.throttle4j.jaxrs.cdi.ThrottlesForCdi.OfSingleton;
import io.throttle4j.jaxrs.cdi.ThrottlesForCdi.Plain;
import io.throttle4j.jaxrs.cdi.ThrottlesForCdi.Produced;
import io.throttle4j.jaxrs.cdi.ThrottlesForCdi.Producing;
import io.throttle4j.jaxrs.cdi.ThrottlesForCdi.ProducingToo;
import io.throttle4j.jaxrs.cdi.ThrottlesForCdi.Qualified;
import io.throttle4j.jaxrs.cdi.ThrottlesForCdi.RateOfApplication;
import io.throttle4j.jaxrs.cdi.ThrottlesForCdi.StandIn;
import io.throttle4j.plan.Injector.Outcome;
import jakarta.enterprise.inject.UnproxyableResolutionException;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import org.junit.jupiter.api.Test;

/** What CDI makes of throttle classes; each test boots a container of its own. */
class CdiInjectorTest {

    private final CdiInjector injector = new CdiInjector();

    @Test
    void withoutContainerNothingIsKnown() {
        assertThat(injector.instance(Plain.class)).isEqualTo(new Outcome.Unknown("CDI is not running"));
    }

    @Test
    void containerThatHasStoppedIsNotRunning() {
        container(Plain.class).close();
        assertThat(injector.instance(Plain.class)).isEqualTo(new Outcome.Unknown("CDI is not running"));
    }

    @Test
    void classWithoutBeanIsUnknown() {
        try (SeContainer container = container(Plain.class)) {
            assertThat(container.isRunning()).isTrue();
            assertThat(injector.instance(OfDependent.class))
                    .isEqualTo(new Outcome.Unknown("CDI runs but has no bean of it; annotate it with @Dependent, in an"
                            + " archive that CDI looks through"));
        }
    }

    @Test
    void dependentThrottleIsInjectedAndDisposedOf() {
        try (SeContainer container = container(Clock.class, OfDependent.class)) {
            Outcome.Made made = made(OfDependent.class);
            OfDependent throttle = (OfDependent) made.throttle();
            assertThat(throttle.clock).isSameAs(container.select(Clock.class).get());
            assertThat(throttle.destroyed).isFalse();
            made.disposal().run();
            assertThat(throttle.destroyed).isTrue();
        }
    }

    @Test
    void applicationScopedThrottleIsTakenFromBehindItsProxyAndLeftToTheContainer() {
        Outcome.Made made;
        try (SeContainer container = container(OfApplication.class)) {
            made = made(OfApplication.class);
            assertThat(made.throttle()).isExactlyInstanceOf(OfApplication.class);
            OfApplication proxy = container.select(OfApplication.class).get();
            assertThat(proxy.is(made.throttle())).isTrue();
            made.disposal().run();
            assertThat(((OfApplication) made.throttle()).destroyed).isFalse();
        }
        assertThat(((OfApplication) made.throttle()).destroyed).isTrue();
    }

    @Test
    void rateThrottleMayBeApplicationScopedThoughNoProxyOfItCanBeMade() {
        try (SeContainer container = container(RateOfApplication.class)) {
            assertThatThrownBy(() -> container.select(RateOfApplication.class).get())
                    .isInstanceOf(UnproxyableResolutionException.class);
            assertThat(made(RateOfApplication.class).throttle()).isExactlyInstanceOf(RateOfApplication.class);
        }
    }

    @Test
    void singletonIsTheOneThatOthersGet() {
        try (SeContainer container = container(OfSingleton.class)) {
            assertThat(made(OfSingleton.class).throttle())
                    .isSameAs(container.select(OfSingleton.class).get());
        }
    }

    @Test
    void subclassDoesNotMakeItsSuperclassAmbiguous() {
        try (SeContainer container = container(Plain.class, Burst.class)) {
            assertThat(container.isRunning()).isTrue();
            assertThat(made(Plain.class).throttle()).isExactlyInstanceOf(Plain.class);
            assertThat(made(Burst.class).throttle()).isExactlyInstanceOf(Burst.class);
        }
    }

    @Test
    void subclassDoesNotStandInForSuperclassThatIsNoBean() {
        try (SeContainer container = container(Burst.class)) {
            assertThat(container.isRunning()).isTrue();
            assertThat(injector.instance(Plain.class)).isInstanceOf(Outcome.Unknown.class);
        }
    }

    @Test
    void selectedAlternativeStandsIn() {
        try (SeContainer container = container(Plain.class, StandIn.class)) {
            assertThat(container.isRunning()).isTrue();
            assertThat(made(Plain.class).throttle()).isExactlyInstanceOf(StandIn.class);
        }
    }

    @Test
    void qualifiersDoNotHideThrottle() {
        try (SeContainer container = container(Qualified.class)) {
            assertThat(container.isRunning()).isTrue();
            assertThat(made(Qualified.class).throttle()).isExactlyInstanceOf(Qualified.class);
        }
    }

    @Test
    void rateThrottleThatIsProducedIsTaken() {
        try (SeContainer container = container(Producing.class)) {
            assertThat(container.isRunning()).isTrue();
            assertThat(made(Produced.class).throttle()).isExactlyInstanceOf(Produced.class);
        }
    }

    @Test
    void severalBeansAreAnError() {
        try (SeContainer container = container(Producing.class, ProducingToo.class)) {
            assertThat(container.isRunning()).isTrue();
            assertThat(failure(Produced.class))
                    .isEqualTo("CDI has several beans of it, by " + Producing.class.getName() + ", "
                            + ProducingToo.class.getName() + "; leave one, or select an alternative");
        }
    }

    @Test
    void constructorThatFailsIsAnError() {
        try (SeContainer container = container(Failing.class)) {
            assertThat(container.isRunning()).isTrue();
            assertThat(failure(Failing.class)).contains("no quota today");
        }
    }

    @Test
    void requestScopedThrottleIsRefused() {
        try (SeContainer container = container(OfRequest.class)) {
            assertThat(container.isRunning()).isTrue();
            assertThat(failure(OfRequest.class))
                    .isEqualTo(
                            "CDI has a bean of it that is @RequestScoped, but one instance serves all requests; make it"
                                    + " @Dependent, and inject a Provider of what differs between requests");
        }
    }

    private static SeContainer container(Class<?>... beans) {
        return SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addBeanClasses(beans)
                .initialize();
    }

    private Outcome.Made made(Class<? extends Throttle> type) {
        Outcome outcome = injector.instance(type);
        assertThat(outcome).isInstanceOf(Outcome.Made.class);
        return (Outcome.Made) outcome;
    }

    private String failure(Class<? extends Throttle> type) {
        Outcome outcome = injector.instance(type);
        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        return ((Outcome.Failed) outcome).reason();
    }
}
