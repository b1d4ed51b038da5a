package io.throttle4j.jaxrs;

import io.throttle4j.Rate;
import io.throttle4j.Throttle;
import io.throttle4j.config.StoreFailurePolicy;
import io.throttle4j.jaxrs.answer.ThrottledText;
import io.throttle4j.jaxrs.context.ContextCarrier;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.TimeSource;
import io.throttle4j.verdict.DecisionListener;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.Executor;

/**
 * Configures a {@link ThrottleFeature} in code.
 *
 * <p>Every other source of configuration overrides the settings made here. Values are checked at deployment, all of them
 * together. Not safe for use by many threads.
 */
public final class ThrottleFeatureBuilder {

    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Map<String, Class<? extends Throttle>> defaultTypes = new LinkedHashMap<>();
    private final FeatureParts parts = new FeatureParts();

    ThrottleFeatureBuilder() {}

    /**
     * Gives a scope its rate.
     *
     * @param rate as {@link Rate#parse} reads it, {@code 100/hour} for instance
     */
    public ThrottleFeatureBuilder rate(String scope, String rate) {
        return setting("throttle.rates." + scope, rate);
    }

    /** Gives a scope its rate. */
    public ThrottleFeatureBuilder rate(String scope, Rate rate) {
        return rate(scope, rate.toString());
    }

    /**
     * Sets the throttles of every resource method that declares none, in order.
     *
     * @param classes public classes with a public constructor without parameters, or such as a container makes: with
     *     {@code @Inject} or a scope annotation
     */
    @SafeVarargs
    public final ThrottleFeatureBuilder defaults(Class<? extends Throttle>... classes) {
        StringJoiner names = new StringJoiner(",");
        for (Class<? extends Throttle> type : classes) {
            defaultTypes.put(type.getName(), type);
            names.add(type.getName());
        }
        return setting("throttle.default-classes", names.toString());
    }

    /** Counts in {@code store} instead of in a store of the feature's own. The caller keeps the store and closes it. */
    public ThrottleFeatureBuilder store(ThrottleStore store) {
        parts.useStore(store);
        return this;
    }

    /** Begins the names of all keys in a Redis with {@code prefix}, which keeps two applications on one Redis apart. */
    public ThrottleFeatureBuilder keyPrefix(String prefix) {
        return setting("throttle.key-prefix", prefix);
    }

    /** Bounds the store in this process: the most clients it remembers, from 1. */
    public ThrottleFeatureBuilder maxClients(int maxClients) {
        return setting("throttle.max-clients", Integer.toString(maxClients));
    }

    /** Trusts the last {@code hops} proxies before this server, whatever their addresses; 0 trusts none. */
    public ThrottleFeatureBuilder trustedProxies(int hops) {
        return setting("throttle.trusted-proxies", Integer.toString(hops));
    }

    /** Trusts proxies by address or CIDR range, {@code 10.0.0.0/8} for instance. */
    public ThrottleFeatureBuilder trustedProxies(String... ranges) {
        return setting("throttle.trusted-proxies", String.join(",", ranges));
    }

    /** Names the one header that trusted proxies write: {@code x-forwarded-for} (the default) or {@code forwarded}. */
    public ThrottleFeatureBuilder forwardedHeader(String header) {
        return setting("throttle.forwarded-header", header);
    }

    /** Groups IPv6 clients by the first {@code bits} of their address, 1 to 128; 64 by default. */
    public ThrottleFeatureBuilder ipv6Prefix(int bits) {
        return setting("throttle.ipv6-prefix", Integer.toString(bits));
    }

    /** Says what happens when the store or a throttle cannot decide. */
    public ThrottleFeatureBuilder onStoreFailure(StoreFailurePolicy policy) {
        return setting("throttle.on-store-failure", policy.name().toLowerCase(Locale.ROOT));
    }

    /** Bounds the time that one answer of a store or a throttle is waited for; 250 ms by default. */
    public ThrottleFeatureBuilder storeTimeout(Duration timeout) {
        return setting("throttle.store-timeout", timeout.toMillis() + "ms");
    }

    /** Hashes every identity with {@code secret} before it reaches the store. */
    public ThrottleFeatureBuilder keySecret(String secret) {
        return setting("throttle.key-secret", secret);
    }

    /** Decides and reports, but denies nothing. */
    public ThrottleFeatureBuilder shadow() {
        return setting("throttle.shadow", "true");
    }

    /** Decides and reports, but denies nothing in these scopes. */
    public ThrottleFeatureBuilder shadowScopes(String... scopes) {
        return setting("throttle.shadow-scopes", String.join(",", scopes));
    }

    /** Sets the priority of the filter; by default it runs after authorisation and before the application's filters. */
    public ThrottleFeatureBuilder priority(int priority) {
        return setting("throttle.priority", Integer.toString(priority));
    }

    /** Answers every denial with problem details, whatever the client accepts. */
    public ThrottleFeatureBuilder problemJson() {
        return setting("throttle.problem-json", "true");
    }

    /** Words denials. */
    public ThrottleFeatureBuilder text(ThrottledText text) {
        parts.useText(text);
        return this;
    }

    /** Tells who is authenticated; by default the name of the security context's principal. */
    public ThrottleFeatureBuilder principal(PrincipalSource principals) {
        parts.usePrincipals(principals);
        return this;
    }

    /** Tells the peer's address on a container that Throttle4j does not know. */
    public ThrottleFeatureBuilder remoteAddress(RemoteAddressSource remoteAddresses) {
        parts.useRemoteAddresses(remoteAddresses);
        return this;
    }

    /** Hears of every verdict. */
    public ThrottleFeatureBuilder listener(DecisionListener listener) {
        parts.useListener(listener);
        return this;
    }

    /**
     * Says where requests go on whose check had to wait for a store or throttle: their resource method runs there. By
     * default that is a virtual thread for each where the JDK has them, else a pool of 200 threads and a queue of 1,000.
     *
     * @param executor runs or rejects every task; a request whose task it throws away would hang. What it rejects, by throwing
     *     anything, is answered with 503. The caller keeps the executor and closes it after the application
     */
    public ThrottleFeatureBuilder resumeOn(Executor executor) {
        parts.useResumeOn(executor);
        return this;
    }

    /** Carries what belongs to a thread over to where requests go on; added to those that are built in or found as services. */
    public ThrottleFeatureBuilder carry(ContextCarrier carrier) {
        parts.useCarrier(carrier);
        return this;
    }

    /** Drives the store in this process with another clock, in tests. */
    public ThrottleFeatureBuilder time(TimeSource time) {
        parts.useTime(time);
        return this;
    }

    /** Sets any setting by its key, {@code throttle.max-clients} for instance. */
    public ThrottleFeatureBuilder setting(String key, String value) {
        settings.put(key, value);
        return this;
    }

    /** A feature with what was set so far. */
    public ThrottleFeature build() {
        return new ThrottleFeature(Map.copyOf(settings), Map.copyOf(defaultTypes), parts.copy());
    }
}
