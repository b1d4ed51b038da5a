package io.throttle4j.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.Limit;
import java.util.List;
import org.junit.jupiter.api.Test;

class BucketTest {

    private static final long LONGEST = Limit.LONGEST_WINDOW.toNanos();

    @Test
    void refusesAWindowThatCannotBeCounted() {
        assertThatThrownBy(() -> bucket("s", 0, Algorithm.GCRA, Identity.unknown()))
                .hasMessageContaining("a window of 0 ns; use more than zero and at most");
        assertThatThrownBy(() -> bucket("s", LONGEST + 1, Algorithm.GCRA, Identity.unknown()))
                .hasMessageContaining("which is 36500 days");
        assertThat(bucket("s", LONGEST, Algorithm.GCRA, Identity.unknown())).isNotNull();
    }

    @Test
    void isOrderedConsistentlyWithEquality() {
        List<Bucket> buckets = List.of(
                bucket("s", 1, Algorithm.GCRA, Identity.ofKey("a")),
                bucket("t", 1, Algorithm.GCRA, Identity.ofKey("a")),
                bucket("s", 2, Algorithm.GCRA, Identity.ofKey("a")),
                bucket("s", 1, Algorithm.SLIDING_WINDOW, Identity.ofKey("a")),
                bucket("s", 1, Algorithm.GCRA, Identity.ofAddress("a")),
                bucket("s", 1, Algorithm.GCRA, Identity.ofKey("b")));
        for (Bucket one : buckets) {
            for (Bucket other : buckets) {
                assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
                assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
            }
        }
    }

    private static Bucket bucket(String scope, long windowNanos, Algorithm algorithm, Identity identity) {
        return new Bucket(scope, windowNanos, algorithm, identity);
    }
}
