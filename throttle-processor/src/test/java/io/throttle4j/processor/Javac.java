package io.throttle4j.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.throttle4j.Throttled;
import io.throttle4j.registry.Action;
import io.throttle4j.registry.ThrottleRegistry;
import jakarta.ws.rs.GET;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The compiler as a build runs it: real files in, real files out. */
final class Javac {
    static final Path RESOURCES = Path.of("src/test/resources");
    static final List<Path> CLASS_PATH = List.of(locate(Throttled.class), locate(GET.class));

    private final JavaCompiler compiler;
    private final Path output;
    private final List<String> options = new ArrayList<>();
    private final List<Path> beside = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>(List.of(new ThrottleProcessor()));

    Javac(Path output) {
        this(output, ToolProvider.getSystemJavaCompiler());
    }

    Javac(Path output, JavaCompiler compiler) {
        this.output = output;
        this.compiler = compiler;
        options.addAll(List.of("-d", output.toString()));
    }

    Javac withOptions(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    Javac withProcessor(Processor another) {
        processors.add(another);
        return this;
    }

    Javac withOnly(Processor instead) {
        processors.clear();
        return withProcessor(instead);
    }

    Javac withoutProcessors() {
        processors.clear();
        return withOptions("-proc:none");
    }

    Javac onClassPath(Path... more) {
        beside.addAll(List.of(more));
        return withOptions(
                "-cp", paths(Stream.concat(CLASS_PATH.stream(), beside.stream()).toList()));
    }

    Javac onModulePath() {
        return withOptions("-p", paths(CLASS_PATH));
    }

    /** Compiles and returns errors and warnings as printed, without positions. */
    List<String> compile(List<Path> sources) throws IOException {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, UTF_8)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources));
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            task.call();
        }
        return found.getDiagnostics().stream()
                .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
                .map(each -> each.getKind() + " " + each.getMessage(null))
                .toList();
    }

    /** The actions of a registry that was compiled, by key. */
    Map<String, Action> actions(String registry) throws ReflectiveOperationException, IOException {
        List<URL> places = new ArrayList<>();
        for (Path place : Stream.concat(Stream.of(output), beside.stream()).toList()) {
            places.add(place.toUri().toURL());
        }
        try (URLClassLoader loader = new URLClassLoader(places.toArray(URL[]::new), Javac.class.getClassLoader())) {
            ThrottleRegistry loaded = (ThrottleRegistry)
                    loader.loadClass(registry).getConstructor().newInstance();
            return loaded.actions().stream().collect(Collectors.toMap(Action::method, Function.identity()));
        }
    }

    static List<Path> sources(Path... folders) {
        return Stream.of(folders).flatMap(Javac::sourcesIn).sorted().toList();
    }

    private static Stream<Path> sourcesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path locate(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()).toPath();
    }

    private static String paths(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
