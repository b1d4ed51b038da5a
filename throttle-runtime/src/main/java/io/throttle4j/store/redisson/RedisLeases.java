package io.throttle4j.store.redisson;

import io.throttle4j.Identity;
import io.throttle4j.store.Leases;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Lends leases in Redis. Each ends by itself after a while, so that what a crashed node held comes back; what is in flight
 * for longer is renewed in time.
 *
 * <p>Safe for use by many threads; never blocks.
 */
final class RedisLeases implements Leases, AutoCloseable {

    /** How often a lease could be renewed before it ends: one or two renewals may be lost. */
    private static final int RENEWALS_PER_LEASE = 3;

    private static final long MICROS_PER_MILLI = 1_000;
    private static final Logger LOG = System.getLogger("io.throttle4j");

    private final ConcurrentMap<Held, Boolean> held = new ConcurrentHashMap<>();
    private final String node = UUID.randomUUID() + "-";
    private final AtomicLong number = new AtomicLong();
    private final RedisCalls calls;
    private final KeyFormat format;
    private final ServerTime serverTime;
    private final Duration lasting;
    private final Renewals renewals;

    private record Held(String key, String name) {}

    RedisLeases(RedisCalls calls, KeyFormat format, ServerTime serverTime, Duration lasting) {
        this.calls = calls;
        this.format = format;
        this.serverTime = serverTime;
        this.lasting = lasting;
        this.renewals = new Renewals(this::renewAll, lasting.dividedBy(RENEWALS_PER_LEASE));
    }

    @Override
    public CompletionStage<Optional<Lease>> lease(String scope, Identity client, int limit) {
        Held lease = new Held(format.leasesKeyOf(scope, client), node + number.incrementAndGet());
        CompletionStage<Long> asked = calls.run(
                Script.LEASE, List.of(lease.key()), arguments(lease).with(limit).toArray());
        return asked.thenApply(lent -> lent == 1 ? Optional.of(hold(lease)) : Optional.empty());
    }

    /** Renews all that is held. */
    void renewAll() {
        held.keySet().forEach(lease -> {
            CompletionStage<Long> asked = calls.run(
                    Script.RENEW, List.of(lease.key()), arguments(lease).toArray());
            asked.whenComplete((renewed, failure) -> logged("renewed", failure));
        });
    }

    /** Renews nothing any more. What is lent ends by itself. */
    @Override
    public void close() {
        renewals.close();
    }

    private Lease hold(Held lease) {
        held.put(lease, true);
        renewals.begin();
        return () -> {
            held.remove(lease);
            CompletionStage<Long> asked = calls.run(Script.RELEASE, List.of(lease.key()), new Object[] {lease.name()});
            asked.whenComplete((released, failure) -> logged("released", failure));
        };
    }

    private Arguments arguments(Held lease) {
        long micros = lasting.toNanos() / 1_000;
        return new Arguments(serverTime)
                .with(micros)
                .with(micros / MICROS_PER_MILLI + serverTime.slackMillis())
                .with(lease.name());
    }

    /** Nothing is lost: a lease that is not released ends by itself. Who asks for one is told that Redis fails. */
    private static void logged(String what, @Nullable Throwable failure) {
        if (failure != null) {
            LOG.log(Level.DEBUG, "a lease was not " + what, failure);
        }
    }
}
