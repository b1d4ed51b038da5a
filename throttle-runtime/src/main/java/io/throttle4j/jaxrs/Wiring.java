package io.throttle4j.jaxrs;

import io.throttle4j.config.ThrottleSettings;
import io.throttle4j.decide.Decider;
import io.throttle4j.decide.Shadow;
import io.throttle4j.identity.ClientAddressResolver;
import io.throttle4j.identity.IdentityGuard;
import io.throttle4j.jaxrs.answer.ThrottledExceptionMapper;
import io.throttle4j.jaxrs.context.ContextCarrier;
import io.throttle4j.jaxrs.deploy.LateDecider;
import io.throttle4j.jaxrs.deploy.LiveRates;
import io.throttle4j.jaxrs.deploy.ShownMethods;
import io.throttle4j.jaxrs.resume.ResumeExecutors;
import io.throttle4j.jaxrs.resume.Resumer;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.memory.InMemoryThrottleStore;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.FeatureContext;
import java.util.ArrayList;
import java.util.List;

/** Puts the parts together and registers them. */
final class Wiring {

    /** After authorisation, before the application's own filters. */
    private static final int DEFAULT_PRIORITY = Priorities.AUTHORIZATION + 500;

    private final ThrottleSettings settings;
    private final FeatureParts parts;
    private final ConfiguredStore store;
    private final ContainerRooms rooms;

    Wiring(ThrottleSettings settings, FeatureParts parts, ConfiguredStore store, ContainerRooms rooms) {
        this.settings = settings;
        this.parts = parts;
        this.store = store;
        this.rooms = rooms;
    }

    void wire(FeatureContext context, ShownMethods methods, LiveRates rates, LateDecider late, ServingFlag serving) {
        Decider decider = decider(rates);
        late.set(decider);
        RequestDecider requests = new RequestDecider(decider, clients(), parts.listener());
        int priority = settings.priority().orElse(DEFAULT_PRIORITY);
        context.register(new ThrottleBinding(
                methods,
                rates,
                requests,
                rooms.endings(),
                rooms.holding(resumer()),
                store.store().stream().anyMatch(used -> !(used instanceof InMemoryThrottleStore)),
                priority,
                serving::isServing));
        context.register(new ThrottledExceptionMapper(parts.text(), settings.problemJson()));
    }

    private Decider decider(LiveRates rates) {
        ThrottleStore local = new InMemoryThrottleStore(settings.maxClients(), parts.time());
        return new Decider(
                rates,
                store.store().orElse(local),
                local,
                new IdentityGuard(settings.keySecret())::guard,
                new Shadow(settings.shadow(), settings.shadowScopes()),
                settings.onStoreFailure(),
                settings.storeTimeout(),
                parts.time());
    }

    private Resumer resumer() {
        List<ContextCarrier> carriers = new ArrayList<>(rooms.carriers());
        carriers.addAll(parts.carriers());
        return new Resumer(
                parts.resumeOn().orElseGet(ResumeExecutors::standard),
                carriers,
                () -> new WebApplicationException(Unavailable.overloaded()));
    }

    private Clients clients() {
        RemoteAddressSource addresses = parts.remoteAddresses().orElseGet(rooms::addressSource);
        ClientAddressResolver resolver =
                new ClientAddressResolver(settings.trustedProxies(), settings.forwardedHeader(), settings.ipv6Prefix());
        return new Clients(
                parts.principals(),
                addresses,
                resolver,
                settings.forwardedHeader().headerName());
    }
}
