package io.throttle4j.store.redisson.nodes;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redisson.api.RBucket;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;

/** How it is done elsewhere: read the log, decide, write the log. What others wrote in between is lost. */
final class GetAndSet {

    private final RBucket<String> log;

    GetAndSet(RedissonClient client, String prefix) {
        this.log = client.getBucket(prefix + ":get-and-set", StringCodec.INSTANCE);
    }

    Optional<Long> take() {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
        long start = now - Node.WINDOW.toNanos() / 1_000;
        String written = log.get();
        List<Long> entries = written == null || written.isEmpty()
                ? new ArrayList<>()
                : Arrays.stream(written.split(",", -1)).map(Long::valueOf).collect(Collectors.toList());
        entries.removeIf(entry -> entry <= start);
        if (entries.size() >= Node.LIMIT) {
            return Optional.empty();
        }
        entries.add(now);
        log.set(entries.stream().map(String::valueOf).collect(Collectors.joining(",")));
        return Optional.of(now);
    }
}
