package io.throttle4j.jaxrs;

import io.throttle4j.jaxrs.answer.ThrottledText;
import io.throttle4j.jaxrs.context.ContextCarrier;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.TimeSource;
import io.throttle4j.verdict.DecisionListener;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** The collaborators of a feature that are objects and not settings. */
final class FeatureParts {

    private Optional<ThrottleStore> store = Optional.empty();
    private ThrottledText text = ThrottledText.english();
    private PrincipalSource principals = PrincipalSource.ofSecurityContext();
    private Optional<RemoteAddressSource> remoteAddresses = Optional.empty();
    private DecisionListener listener = (request, verdict) -> {};
    private TimeSource time = System::nanoTime;
    private Optional<Executor> resumeOn = Optional.empty();
    private List<ContextCarrier> carriers = List.of();

    FeatureParts copy() {
        FeatureParts copy = new FeatureParts();
        copy.store = store;
        copy.text = text;
        copy.principals = principals;
        copy.remoteAddresses = remoteAddresses;
        copy.listener = listener;
        copy.time = time;
        copy.resumeOn = resumeOn;
        copy.carriers = carriers;
        return copy;
    }

    Optional<ThrottleStore> store() {
        return store;
    }

    ThrottledText text() {
        return text;
    }

    PrincipalSource principals() {
        return principals;
    }

    Optional<RemoteAddressSource> remoteAddresses() {
        return remoteAddresses;
    }

    DecisionListener listener() {
        return listener;
    }

    TimeSource time() {
        return time;
    }

    Optional<Executor> resumeOn() {
        return resumeOn;
    }

    List<ContextCarrier> carriers() {
        return carriers;
    }

    void useStore(ThrottleStore used) {
        store = Optional.of(used);
    }

    void useText(ThrottledText used) {
        text = used;
    }

    void usePrincipals(PrincipalSource used) {
        principals = used;
    }

    void useRemoteAddresses(RemoteAddressSource used) {
        remoteAddresses = Optional.of(used);
    }

    void useListener(DecisionListener used) {
        listener = used;
    }

    void useTime(TimeSource used) {
        time = used;
    }

    void useResumeOn(Executor used) {
        resumeOn = Optional.of(used);
    }

    void useCarrier(ContextCarrier used) {
        carriers = Stream.concat(carriers.stream(), Stream.of(used)).toList();
    }
}
