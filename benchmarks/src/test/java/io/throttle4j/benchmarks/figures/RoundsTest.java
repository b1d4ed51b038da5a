package io.throttle4j.benchmarks.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class RoundsTest {

    @Test
    void medianAndQuartilesAreOfTheSortedValues() {
        Rounds rounds = rounds(5, 1, 4, 2, 3);
        assertThat(rounds.median()).isEqualTo(3);
        assertThat(rounds.quantile(0.25)).isEqualTo(2);
        assertThat(rounds.quantile(1)).isEqualTo(5);
    }

    @Test
    void whatLiesBetweenTwoValuesIsInProportion() {
        assertThat(rounds(4, 2).median()).isEqualTo(3);
        assertThat(rounds(4, 2).quantile(0.25)).isEqualTo(2.5);
        assertThat(rounds().median()).isNaN();
    }

    @Test
    void eachRoundIsDividedByTheSameRoundOfTheOther() {
        Rounds ratios = rounds(10, 30, 60).over(rounds(10, 10, 30));
        assertThat(ratios.quantile(0)).isEqualTo(1);
        assertThat(ratios.median()).isEqualTo(2);
        assertThat(ratios.quantile(1)).isEqualTo(3);
        assertThatThrownBy(() -> rounds(1).over(rounds(1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 rounds cannot be compared with 2");
    }

    private static Rounds rounds(double... values) {
        Rounds rounds = new Rounds();
        DoubleStream.of(values).forEach(rounds::add);
        return rounds;
    }
}
