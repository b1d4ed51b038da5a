package io.throttle4j.processor;

import io.throttle4j.Throttled;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** Eclipse's compiler as it is run from the command line: the processors are found on the processor path. */
final class EclipseBatch {
    private static final Pattern LINE = Pattern.compile("(?:ERROR|WARNING) in .*\\(at line (\\d+)\\)");
    private static final Pattern CODE = Pattern.compile("\\[T4J\\d{3}]");

    private final Path output;
    private final StringWriter text = new StringWriter();

    EclipseBatch(Path output) {
        this.output = output;
    }

    /** Whether it compiles; {@code sources} are files or folders. */
    boolean compile(List<Path> sources, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("-17", "-proceedOnError", "-d", output.toString(), "-s", output.toString()));
        arguments.addAll(List.of("-cp", Javac.paths(Javac.CLASS_PATH)));
        arguments.addAll(List.of(
                "-processorpath",
                Javac.paths(Stream.of(ThrottleProcessor.class, Throttled.class)
                        .map(Javac::locate)
                        .toList())));
        arguments.addAll(List.of(options));
        sources.forEach(source -> arguments.add(source.toString()));
        PrintWriter writer = new PrintWriter(text, true);
        return BatchCompiler.compile(arguments.toArray(String[]::new), writer, writer, null);
    }

    String text() {
        return text.toString();
    }

    /** Every problem as {@code 12 [T4J001]}, those of the compiler itself without a code. */
    List<String> problems() {
        return Stream.of(text.toString().split("----------"))
                .filter(block -> LINE.matcher(block).find())
                .map(block -> first(LINE, 1, block) + " " + first(CODE, 0, block))
                .toList();
    }

    private static String first(Pattern pattern, int group, String block) {
        return pattern.matcher(block)
                .results()
                .map(found -> found.group(group))
                .findFirst()
                .orElse("");
    }
}
