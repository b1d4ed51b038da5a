package io.throttle4j.store.redisson;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Leases.Lease;
import io.throttle4j.store.Take;
import io.throttle4j.store.location.RedisUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A user with the permissions that the docs list, and no others, can be counted for. */
class PermissionsTest {

    private static final Take WINDOW = take("some", Algorithm.SLIDING_WINDOW, 1);
    private static final Take DEAR = take("dear", Algorithm.SLIDING_WINDOW, 3);
    private static final Take TRIMMED =
            new Take(new Bucket("trimmed", 60_000_000_000L, Algorithm.SLIDING_WINDOW, Identity.ofKey("a")), 1, 1);
    private static final Take QUEUE = take("queue", Algorithm.GCRA, 1);

    @Test
    void documentedPermissionsSuffice() throws IOException {
        try (LocalRedis redis = LocalRedis.start()) {
            assertThat(redis.prompt().ask(documentedCommand())).startsWith("+OK");
            redis.prompt().ask("RPUSH throttle:1:{key:a}:trimmed:60s 1000000 2000000");
            try (RedisStore store = RedisStore.at(
                            RedisUrl.parse("redis://throttle:password@127.0.0.1:" + redis.port()),
                            "throttle",
                            Duration.ofSeconds(10),
                            System::nanoTime)
                    .connect()) {
                List<Take> all = List.of(WINDOW, DEAR, QUEUE);
                Admitted admitted =
                        (Admitted) store.take(all).toCompletableFuture().join();
                store.giveBack(all, admitted).toCompletableFuture().join();
                assertThat(store.usage(all).toCompletableFuture().join()).hasSize(3);
                Lease lease = store.leases()
                        .orElseThrow()
                        .lease("some", Identity.ofKey("a"), 1)
                        .toCompletableFuture()
                        .join()
                        .orElseThrow();
                lease.release();
                assertThat(store.take(List.of(WINDOW)).toCompletableFuture().join())
                        .isInstanceOf(Admitted.class);
                assertThat(store.take(List.of(TRIMMED)).toCompletableFuture().join())
                        .isInstanceOf(Admitted.class);
                assertThat(redis.prompt().list("throttle:1:{key:a}:trimmed:60s"))
                        .hasSize(1);
            }
        }
    }

    private static String documentedCommand() throws IOException {
        return Files.readAllLines(Path.of("../docs/redis.md")).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("ACL SETUSER"))
                .findFirst()
                .orElseThrow();
    }

    private static Take take(String scope, Algorithm algorithm, int cost) {
        return new Take(new Bucket(scope, 60_000_000_000L, algorithm, Identity.ofKey("a")), 5, cost);
    }
}
