package io.throttle4j.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "anon, anon",
        "annon, anon",
        "aon, anon",
        "naon, anon",
        "amon, anon",
        "uesr, user",
        "expotrs, exports",
    })
    void forgivesASlip(String name, String meant) {
        assertThat(Nearest.to(name, List.of("anon", "user", "exports"))).contains(meant);
    }

    @Test
    void suggestsNothingFarFetched() {
        assertThat(Nearest.to("reports", List.of("anon", "user"))).isEmpty();
        assertThat(Nearest.to("ab", List.of("ac"))).isEmpty();
        assertThat(Nearest.to("", List.of("a"))).isEmpty();
        assertThat(Nearest.to("anon", List.of())).isEmpty();
        assertThat(Nearest.to("abcdefghijklmnopqrst", List.of("abcdefghijklmnop")))
                .isEmpty();
    }

    @Test
    void countsASwapOfNeighboursAsOneEdit() {
        assertThat(Nearest.to("abc", List.of("bac"))).contains("bac");
        assertThat(Nearest.to("abc", List.of("cba"))).isEmpty();
    }

    @Test
    void takesTheNearestThenTheFirstOfTheAlphabet() {
        assertThat(Nearest.to("exporst", List.of("exporter", "exports"))).contains("exports");
        assertThat(Nearest.to("bat", List.of("cat", "bar", "bad"))).isEqualTo(Optional.of("bad"));
    }

    @Test
    void isNotSlowedDownByAHugeName() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(Nearest.to("x".repeat(1_000_000), List.of("anon", "user")))
                        .isEmpty());
    }
}
