package io.throttle4j.processor.discover;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Rates;
import io.throttle4j.suggest.Nearest;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * What the build tells the processor.
 *
 * @param rates the rates known at compile time
 * @param strict whether a scope without a rate fails the build
 * @param problems what is wrong with the settings themselves
 */
public record Settings(Rates rates, boolean strict, List<Problem> problems) {

    /** The option that names a file with rates. */
    public static final String CONFIG = "throttle.config";
    /** The option that says whether a scope without a rate fails the build. */
    public static final String STRICT = "throttle.strict";

    /** Every option there is. */
    public static final Set<String> ALL = Set.of(CONFIG, STRICT);

    private static final String PREFIX = "throttle.";
    private static final String FILE = "META-INF/throttle.properties";

    /** Reads the options, and the rates from where they say, else from the class output. */
    public static Settings read(Map<String, String> options, Filer filer) {
        List<Problem> problems = new ArrayList<>(unknown(options.keySet()));
        boolean strict = strict(Optional.ofNullable(options.get(STRICT)), problems);
        // An option without a value is present and null; to the user it was given all the same.
        Rates rates = options.containsKey(CONFIG)
                ? named(String.valueOf(options.getOrDefault(CONFIG, "")), problems)
                : compiled(filer, problems);
        return new Settings(rates, strict, List.copyOf(problems));
    }

    /** The compiler hands over everybody's options; ours are known by their prefix. */
    private static List<Problem> unknown(Set<String> given) {
        return given.stream()
                .filter(name -> name.startsWith(PREFIX) && !ALL.contains(name))
                .sorted()
                .map(name -> Problem.unlocated(
                        Code.UNKNOWN_OPTION,
                        "unknown option " + name + "; Throttle4j's options are " + CONFIG + " and " + STRICT
                                + Nearest.to(name, ALL)
                                        .map(near -> "; did you mean -A" + near + "?")
                                        .orElse("; remove -A" + name)))
                .toList();
    }

    private static boolean strict(Optional<String> option, List<Problem> problems) {
        String written = option.orElse("true");
        if (!written.equals("true") && !written.equals("false")) {
            problems.add(bad("option " + STRICT + " is \"" + written + "\"; write -A" + STRICT
                    + "=true, the default, or -A" + STRICT + "=false to be warned only of scopes without a rate"));
        }
        return !written.equals("false");
    }

    private static Rates named(String path, List<Problem> problems) {
        String accepted = "; name a readable properties file with keys " + Rates.KEY
                + "<scope>, relative to where the compiler runs or absolute, or drop the option to read " + FILE
                + " from the class output";
        try (Reader reader = Files.newBufferedReader(Path.of(path))) {
            return parse(path, reader);
        } catch (IOException | InvalidPathException | SecurityException unreadable) {
            problems.add(bad("option " + CONFIG + " names \"" + path + "\", which cannot be read (" + unreadable + ")"
                    + accepted));
        } catch (IllegalArgumentException malformed) {
            problems.add(bad(path + " is no properties file: " + malformed.getMessage() + accepted));
        }
        return Rates.unknown();
    }

    private static Rates compiled(Filer filer, List<Problem> problems) {
        try (Reader reader =
                filer.getResource(StandardLocation.CLASS_OUTPUT, "", FILE).openReader(true)) {
            return parse(FILE, reader);
        } catch (IOException | UnsupportedOperationException absent) {
            return Rates.unknown();
        } catch (IllegalArgumentException malformed) {
            problems.add(
                    bad(FILE + " is no properties file: " + malformed.getMessage() + "; write it as key=value lines"));
            return Rates.unknown();
        }
    }

    private static Rates parse(String source, Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        return Rates.known(
                source,
                properties.stringPropertyNames().stream()
                        .collect(Collectors.toMap(Function.identity(), properties::getProperty)));
    }

    private static Problem bad(String text) {
        return Problem.unlocated(Code.BAD_OPTION, text);
    }
}
