package io.throttle4j.jaxrs.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which form of body a client gets for what it accepts. */
class BodyFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "*/*                                                        | JSON",
                "application/*                                              | JSON",
                "text/*                                                     | TEXT",
                "text/plain                                                 | TEXT",
                "text/html                                                  | JSON",
                "text/html, text/plain                                      | TEXT",
                "text/plain, */*;q=0.1                                      | JSON",
                "text/plain, application/json;q=0.1                         | JSON",
                "text/plain, application/json;q=0                           | TEXT",
                "text/plain, */*;q=0                                        | TEXT",
                "text/plain;q=0, */*;q=0                                    | JSON",
                "text/plain;q=0.0, text/*                                   | JSON",
                "*/*;q=0                                                    | JSON",
                "application/problem+json                                   | PROBLEM_JSON",
                "application/json, application/problem+json                 | PROBLEM_JSON",
                "application/json, application/problem+json;q=0.001         | PROBLEM_JSON",
                "application/json, application/problem+json;q=0             | JSON",
                "application/json, application/problem+json;q=0.0           | JSON",
                "application/json, application/problem+json; Q = 0.000      | JSON",
                "APPLICATION/Problem+JSON                                   | PROBLEM_JSON",
                "TEXT/PLAIN                                                 | TEXT",
                "application/problem+json ;profile=x                        | PROBLEM_JSON",
                "application/problem+json;profile=x;q=0                     | JSON",
                "text/plain;x=`a,application/problem+json,b`                | TEXT",
                "text/plain;x=`\\`,application/problem+json,`               | TEXT",
                "text/plain;x=`;q=0`                                        | TEXT",
                "application/*+json                                         | JSON",
                ",,;q=0, ,                                                  | JSON",
                "nonsense                                                   | JSON",
                "///;;;===                                                  | JSON",
                "text/plain;q=nonsense                                      | TEXT",
                "text/plain;q                                               | TEXT",
            })
    void formatIs(String accept, BodyFormat format) {
        assertThat(BodyFormat.acceptableTo(List.of(accept.replace('`', '"')))).isEqualTo(format);
    }

    @Test
    void clientThatSaysNothingGetsJson() {
        assertThat(BodyFormat.acceptableTo(List.of())).isEqualTo(BodyFormat.JSON);
        assertThat(BodyFormat.acceptableTo(List.of(""))).isEqualTo(BodyFormat.JSON);
    }

    @Test
    void severalLinesAreOneList() {
        assertThat(BodyFormat.acceptableTo(List.of("text/plain", "application/json")))
                .isEqualTo(BodyFormat.JSON);
        assertThat(BodyFormat.acceptableTo(List.of("text/html", "application/problem+json")))
                .isEqualTo(BodyFormat.PROBLEM_JSON);
    }
}
