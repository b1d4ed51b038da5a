package io.throttle4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of {@code bad/expected.csv}: a problem, and where it is reported.
 *
 * @param source the source's name
 * @param line the line in javac
 * @param eclipseLine the line in Eclipse's compiler, which points at the name of the member that the value belongs to
 * @param column the column in javac
 * @param message how the message starts
 */
record ExpectedProblem(String source, String line, String eclipseLine, String column, String message) {
    static final Path BAD = Javac.RESOURCES.resolve("bad");

    private static final Pattern FORM =
            Pattern.compile("(\\w+) \\| (\\d+)(?: \\((\\d+)\\))? \\| (\\d+) \\| (\\[T4J.*)");

    static List<String> sources() throws IOException {
        return all().map(ExpectedProblem::source).distinct().toList();
    }

    static List<ExpectedProblem> in(String source) throws IOException {
        return all().filter(each -> each.source().equals(source)).toList();
    }

    private static Stream<ExpectedProblem> all() throws IOException {
        return Files.readAllLines(BAD.resolve("expected.csv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(ExpectedProblem::read);
    }

    private static ExpectedProblem read(String row) {
        Matcher cells = FORM.matcher(row);
        assertThat(cells.matches()).as(row).isTrue();
        String line = cells.group(2);
        return new ExpectedProblem(
                cells.group(1), line, Optional.ofNullable(cells.group(3)).orElse(line), cells.group(4), cells.group(5));
    }

    String inJavac() {
        return line + " | " + column + " | " + message;
    }

    String inEclipse() {
        return eclipseLine + " " + message.substring(0, 8);
    }
}
