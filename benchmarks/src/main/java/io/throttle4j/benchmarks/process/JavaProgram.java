package io.throttle4j.benchmarks.process;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program of this module that is to run in a process of its own, on the same Java. */
public final class JavaProgram {

    private final List<String> command = new ArrayList<>();

    private JavaProgram(List<String> command) {
        this.command.addAll(command);
    }

    /**
     * A program with those jars of this one's class path that {@code permitted} lets through.
     *
     * @param options what the virtual machine is told
     */
    public static JavaProgram of(Class<?> main, List<String> options, Predicate<String> permitted) {
        JavaProgram program = new JavaProgram(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        program.command.addAll(options);
        program.command.addAll(List.of(
                "-cp", classPath().filter(permitted).collect(Collectors.joining(File.pathSeparator)), main.getName()));
        return program;
    }

    /** The process, to be started; what it says of errors appears where this one's do. */
    public ProcessBuilder with(List<String> arguments) {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(arguments);
        return new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /** Maven runs programs in its own process, under a class path that only the loader knows. */
    private static Stream<String> classPath() {
        return JavaProgram.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(JavaProgram::path)
                : Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1));
    }

    private static String path(URL entry) {
        return Path.of(URI.create(entry.toString())).toString();
    }
}
