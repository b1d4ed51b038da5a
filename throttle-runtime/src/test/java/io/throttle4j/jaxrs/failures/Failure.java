package io.throttle4j.jaxrs.failures;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A way in which a Redis fails. */
enum Failure {
    ABSENT_AT_DEPLOYMENT(Effect.OUTAGE, Scene::absent),
    KILLED(Effect.OUTAGE, Scene::killed),
    PAUSED(Effect.OUTAGE, Scene::paused),
    RESTARTED(Effect.BRIEF, Scene::restarted),
    FAILED_OVER(Effect.OUTAGE, Scene::failedOver),
    SCRIPTS_FLUSHED(Effect.NONE, () -> Scene.told(server -> server.tell("SCRIPT FLUSH"), server -> {})),
    EVERYTHING_FLUSHED(Effect.NONE, () -> Scene.told(server -> server.tell("FLUSHALL"), server -> {})),
    OUT_OF_MEMORY(
            Effect.OUTAGE,
            () -> Scene.told(
                    server -> {
                        server.tell("CONFIG SET maxmemory-policy noeviction");
                        server.tell("CONFIG SET maxmemory 1");
                    },
                    server -> server.tell("CONFIG SET maxmemory 0"))),
    READ_ONLY_REPLICA(Effect.OUTAGE, Scene::demoted),
    PASSWORD_WANTED(
            Effect.OUTAGE,
            () -> Scene.told(
                    server -> {
                        server.tell("CONFIG SET requirepass s3cret");
                        server.tell("AUTH s3cret\r\nCLIENT KILL TYPE normal");
                    },
                    server -> server.tell("AUTH s3cret\r\nCONFIG SET requirepass \"\""))),
    KEY_OF_ANOTHER_TYPE(
            Effect.ONE_CLIENT,
            () -> Scene.told(
                    server -> eachKeyOf(Apps.GREEDY, key -> server.tell("SET " + key + " foreign")),
                    server -> eachKeyOf(Apps.GREEDY, key -> server.tell("DEL " + key)))),
    SLOW(
            Effect.OUTAGE,
            () -> Scene.behind(
                    network -> network.delayAnswers(Duration.ofMillis(400)),
                    network -> network.delayAnswers(Duration.ZERO))),
    HALF_OPEN(Effect.OUTAGE, () -> Scene.behind(TcpProxy::lose, TcpProxy::deliver));

    /** Who notices. */
    enum Effect {
        /** Everybody, until it is mended. */
        OUTAGE,
        /** Perhaps some, for a moment. */
        BRIEF,
        /** One client of each application. */
        ONE_CLIENT,
        /** Nobody. */
        NONE
    }

    private final Effect effect;

    @SuppressWarnings("ImmutableEnumChecker") // a factory without state
    private final Supplier<Scene> scene;

    Failure(Effect effect, Supplier<Scene> scene) {
        this.effect = effect;
        this.scene = scene;
    }

    Effect effect() {
        return effect;
    }

    Scene scene() {
        return scene.get();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void eachKeyOf(String client, Consumer<String> action) {
        Apps.keysOf(client).forEach(action);
    }
}
