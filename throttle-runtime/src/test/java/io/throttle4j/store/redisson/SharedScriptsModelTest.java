package io.throttle4j.store.redisson;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Answer;
import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Answer.Refused;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;

/** Crowds of checks that are sent together are decided as a list of times says, bucket by bucket. */
@Timeout(60)
class SharedScriptsModelTest {

    private static final int ROUNDS = 100;
    private static final int CROWD = 400;
    private static final int LONGEST_PAUSE_MICROS = 400_000;

    private final RedissonClient client = EmbeddedRedis.client();
    private final DrivenRedis redis = new DrivenRedis(client, 0);

    /** A bucket, and the times at which units were taken from it. */
    private record Modelled(Take take, List<Long> taken) {

        static Modelled of(int number) {
            Duration window = Duration.ofMillis(List.of(250, 1_000, 3_000).get(number % 3));
            int limit = List.of(1, 7, 8, 40, 150).get(number % 5);
            Identity client = Identity.ofKey("client-" + number);
            return new Modelled(
                    new Take(new Bucket("some", window.toNanos(), Algorithm.SLIDING_WINDOW, client), limit, 1),
                    new ArrayList<>());
        }

        long windowMicros() {
            return take.bucket().windowNanos() / 1_000;
        }

        /** How many of so many are admitted now; they are taken. */
        int admits(int asking, long now) {
            long counting =
                    taken.stream().filter(time -> time + windowMicros() > now).count();
            int admitted = (int) Math.min(asking, take.limit() - counting);
            for (int i = 0; i < admitted; i++) {
                taken.add(now);
            }
            return admitted;
        }

        /** How long one more has to wait now that the bucket is full. */
        Duration untilAdmitted(long now) {
            long inTheWay = taken.get(taken.size() - take.limit());
            return Duration.ofNanos((inTheWay + windowMicros() - now) * 1_000);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, true", "4, false"})
    void crowdsAreDecidedAsTheModelSays(long seed, boolean batching) {
        RedissonThrottleStore store = redis.batching(batching);
        Random random = new Random(seed);
        List<Modelled> buckets = IntStream.range(0, 15).mapToObj(Modelled::of).toList();
        for (int round = 0; round < ROUNDS; round++) {
            redis.advance(Duration.ofNanos(random.nextInt(LONGEST_PAUSE_MICROS) * 1_000L));
            int[] crowd = random.ints(CROWD, 0, buckets.size()).toArray();
            List<Answer> answers = ask(store, buckets, crowd);
            for (int i = 0; i < buckets.size(); i++) {
                requireAsModelled(buckets.get(i), answersOf(i, crowd, answers), seed + "/" + round + "/" + i);
            }
        }
    }

    private static List<Answer> ask(RedissonThrottleStore store, List<Modelled> buckets, int[] crowd) {
        return IntStream.of(crowd)
                .mapToObj(each -> store.take(List.of(buckets.get(each).take())).toCompletableFuture())
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static List<Answer> answersOf(int bucket, int[] crowd, List<Answer> answers) {
        return IntStream.range(0, crowd.length)
                .filter(i -> crowd[i] == bucket)
                .mapToObj(answers::get)
                .toList();
    }

    private void requireAsModelled(Modelled bucket, List<Answer> answers, String where) {
        int admitted = bucket.admits(answers.size(), redis.serverMicros());
        assertThat(answers).as(where).filteredOn(Admitted.class::isInstance).hasSize(admitted);
        assertThat(answers)
                .as(where)
                .filteredOn(Refused.class::isInstance)
                .allSatisfy(refused -> assertThat(((Refused) refused).longestWait())
                        .isEqualTo(bucket.untilAdmitted(redis.serverMicros())));
        int limit = bucket.take().limit();
        String key = new KeyFormat(redis.prefix()).keyOf(bucket.take().bucket());
        assertThat(client.getList(key, StringCodec.INSTANCE).size())
                .as(where)
                .isLessThanOrEqualTo(limit + Math.min(limit / 8, 32));
    }
}
