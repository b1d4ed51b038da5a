package io.throttle4j.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.throttle4j.Throttled;
import io.throttle4j.registry.Action;
import io.throttle4j.registry.ThrottleRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
    static final List<Path> CLASS_PATH =
            List.of(locate(Throttled.class), locate(GET.class), locate(Inject.class), locate(ApplicationScoped.class));

    private final JavaCompiler compiler;
    private final Path output;
    private final List<String> options = new ArrayList<>();
    private final List<Path> beside = new ArrayList<>();
    private final List<Processor> processors =
            new ArrayList<>(List.of(new ThrottleProcessor(), new ActionIndexProcessor()));

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

    /** Runs the processors on classes that were compiled before. */
    List<String> compileClasses(String... names) throws IOException {
        return compile(List.of(), List.of(names));
    }

    /** Compiles and returns errors and warnings as printed, without positions. */
    List<String> compile(List<Path> sources) throws IOException {
        return compile(sources, List.of());
    }

    /** Compiles sources beside classes that were compiled before and are to be processed again, as incremental builds do. */
    List<String> compile(List<Path> sources, List<String> classes) throws IOException {
        return diagnostics(sources, classes).stream()
                .map(each -> each.getKind() + " " + each.getMessage(null))
                .toList();
    }

    /** Compiles and returns errors and warnings with their positions. */
    List<? extends Diagnostic<?>> diagnostics(List<Path> sources) throws IOException {
        return diagnostics(sources, List.of());
    }

    private List<? extends Diagnostic<?>> diagnostics(List<Path> sources, List<String> classes) throws IOException {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, UTF_8)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(), files, found, options, classes, files.getJavaFileObjectsFromPaths(sources));
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            task.call();
        }
        return found.getDiagnostics().stream()
                .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
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

    /** Everything under a folder but class files, by its path in it. */
    static SortedMap<String, String> written(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".class")) {
                    texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return texts;
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

    static Path locate(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()).toPath();
    }

    static String paths(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
