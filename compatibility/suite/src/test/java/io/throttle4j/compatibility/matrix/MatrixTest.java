package io.throttle4j.compatibility.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixTest {

    private final Matrix matrix = new Matrix(List.of("first", "second"), List.of("row", "longer row"));

    @Test
    void alignsCellsAndMarksWhatWasNotRun() {
        matrix.put("row", "second", "waits");

        assertThat(matrix.lines())
                .containsExactly("            first  second", "row         -      waits", "longer row  -      -");
    }

    @Test
    void explainsBelowInTheOrderOfReading() {
        matrix.putNote("longer row", "first", "no", "another reason");
        matrix.putNote("longer row", "second", "no", "a reason");
        matrix.putNote("row", "first", "no", "a reason");

        assertThat(matrix.lines())
                .containsExactly(
                        "            first   second",
                        "row         no [1]  -",
                        "longer row  no [2]  no [1]",
                        "[1] a reason",
                        "[2] another reason");
    }
}
