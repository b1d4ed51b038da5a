package io.throttle4j.store.redisson;

import io.throttle4j.Algorithm;
import io.throttle4j.store.Take;
import io.throttle4j.store.Usage;
import io.throttle4j.store.redisson.Slots.Group;
import java.math.BigInteger;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.redisson.client.RedisException;

/** Looks at buckets without taking. */
final class Looks {

    private static final int NUMBERS_PER_BUCKET = 3;

    private final RedisCalls calls;
    private final ServerTime serverTime;

    Looks(RedisCalls calls, ServerTime serverTime) {
        this.calls = calls;
        this.serverTime = serverTime;
    }

    /**
     * Looks at all groups.
     *
     * @param size the number of takes in the whole call
     * @return the usages by their place in the call; none where no group has a take
     */
    CompletionStage<List<Usage>> look(List<Group> groups, int size) {
        Usage[] usages = new Usage[size];
        Arrays.fill(usages, new Usage(0, Duration.ZERO, Duration.ZERO));
        CompletableFuture<?>[] all = groups.stream()
                .map(group -> look(group, usages).toCompletableFuture())
                .toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(all).thenApply(done -> List.of(usages));
    }

    private CompletionStage<Void> look(Group group, Usage[] usages) {
        Arguments arguments = new Arguments(serverTime);
        group.takes().forEach(take -> arguments.with(seen(take)));
        CompletionStage<List<Object>> asked = calls.run(Script.LOOK, List.copyOf(group.keys()), arguments.toArray());
        return asked.thenAccept(reply -> {
            for (int i = 0; i < group.takes().size(); i++) {
                List<Object> numbers = reply.subList(i * NUMBERS_PER_BUCKET, (i + 1) * NUMBERS_PER_BUCKET);
                usages[group.places().get(i)] =
                        usage(group.takes().get(i), group.keys().get(i), numbers);
            }
        });
    }

    private static Usage usage(Take take, String key, List<Object> numbers) {
        if (!(numbers.get(0) instanceof Long)) {
            throw Foreign.answer(take, key, numbers.get(0));
        }
        Duration wait = isNever(take) ? Duration.ofNanos(take.bucket().windowNanos()) : micros(number(numbers.get(0)));
        long first = number(numbers.get(1));
        long second = number(numbers.get(2));
        if (isQueue(seen(take))) {
            return new Usage(drained(take, first, second), wait, micros(first + (second > 0 ? 1 : 0)));
        }
        return new Usage(first, wait, micros(second));
    }

    /** How to look for {@code take}: a queue is as long for one that never fits. */
    private static Take seen(Take take) {
        boolean queue = take.bucket().algorithm() == Algorithm.GCRA && take.limit() > 0;
        return queue && isNever(take) ? new Take(take.bucket(), take.limit(), 1) : take;
    }

    private static boolean isQueue(Take take) {
        return take.bucket().algorithm() == Algorithm.GCRA && !isNever(take);
    }

    private static boolean isNever(Take take) {
        return take.cost() > take.limit();
    }

    /** The units in a queue of this length, a unit that has drained in part counted whole. */
    private static long drained(Take take, long micros, long part) {
        BigInteger window = BigInteger.valueOf(Arguments.windowMicros(take));
        return BigInteger.valueOf(micros)
                .multiply(BigInteger.valueOf(take.limit()))
                .add(BigInteger.valueOf(part))
                .add(window)
                .subtract(BigInteger.ONE)
                .divide(window)
                .longValueExact();
    }

    private static Duration micros(long micros) {
        return Duration.of(micros, ChronoUnit.MICROS);
    }

    private static long number(Object answered) {
        if (answered instanceof Long number) {
            return number;
        }
        throw new RedisException(String.valueOf(answered));
    }
}
