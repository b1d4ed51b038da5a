package io.throttle4j.jaxrs;

import io.throttle4j.config.ThrottleSettings;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.TimeSource;
import io.throttle4j.store.location.RedisUrl;
import io.throttle4j.store.redisson.RedisStore;
import java.util.List;
import java.util.Optional;

/**
 * The store that requests are counted in: the one given in code, else the one that {@code throttle.store} names. Opens the
 * room of Redis only where Redisson is there.
 *
 * <p>Connects with {@link #open}, or when it is first asked.
 */
final class ConfiguredStore {

    static final String REDISSON = "4.7.0";

    private final List<String> problems;
    private final List<String> warnings;
    private final Optional<ThrottleStore> given;
    private final Optional<OpenableStore> own;

    private ConfiguredStore(
            Optional<ThrottleStore> given, Optional<OpenableStore> own, List<String> problems, List<String> warnings) {
        this.given = given;
        this.own = own;
        this.problems = problems;
        this.warnings = warnings;
    }

    static ConfiguredStore of(ThrottleSettings settings, Optional<ThrottleStore> given, TimeSource time) {
        if (!(settings.store() instanceof RedisUrl url)) {
            return new ConfiguredStore(given, Optional.empty(), List.of(), List.of());
        }
        if (given.isPresent()) {
            return new ConfiguredStore(given, Optional.empty(), List.of(), List.of(notUsed(url)));
        }
        boolean present = Libraries.canRead("org.redisson.api.RedissonClient")
                && Libraries.canRead("io.netty.util.concurrent.DefaultThreadFactory");
        return present
                ? new ConfiguredStore(given, Optional.of(new OpenableStore(url, settings, time)), List.of(), List.of())
                : new ConfiguredStore(given, Optional.empty(), List.of(noRedisson(url)), List.of());
    }

    private static String notUsed(RedisUrl url) {
        return "throttle.store is " + url
                + ", which is not used: ThrottleFeature.builder().store(...) was given a store;"
                + " remove one of them";
    }

    private static String noRedisson(RedisUrl url) {
        return "throttle.store is " + url + ", but Redisson is not on the class path. Maven: add"
                + " <dependency><groupId>org.redisson</groupId><artifactId>redisson</artifactId><version>" + REDISSON
                + "</version></dependency>. Gradle: add implementation(\"org.redisson:redisson:" + REDISSON
                + "\") to dependencies. Or set throttle.store=memory, and each node counts for itself";
    }

    /** What keeps the application from being deployed. */
    List<String> problems() {
        return problems;
    }

    /** What is worth a line in the log. */
    List<String> warnings() {
        return warnings;
    }

    /** The store; empty if it is the one in this process. */
    Optional<ThrottleStore> store() {
        return given.or(() -> own.map(OpenableStore::store));
    }

    /** Connects what was not given ready. */
    void open() {
        own.ifPresent(OpenableStore::open);
    }

    /** Disconnects what was not given ready. */
    void close() {
        own.ifPresent(OpenableStore::close);
    }

    /** Keeps the class that knows Redisson out of every other. */
    private static final class OpenableStore {

        private final RedisStore store;

        OpenableStore(RedisUrl url, ThrottleSettings settings, TimeSource time) {
            store = RedisStore.at(url, settings.keyPrefix(), settings.storeTimeout(), time);
        }

        ThrottleStore store() {
            return store;
        }

        void open() {
            store.connect();
        }

        void close() {
            store.close();
        }
    }
}
