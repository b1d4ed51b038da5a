package io.throttle4j.processor.fuzz;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Hierarchies that one run of javac compiled.
 *
 * @param classes the class files by binary name; none when there are errors
 * @param errors what javac and the processors complained about
 */
record Compiled(Map<String, byte[]> classes, List<Diagnostic<? extends JavaFileObject>> errors) {

    private static final List<String> OPTIONS = List.of(
            "-cp",
            classPath(),
            "-Xlint:none",
            "-XDuseUnsharedTable",
            "-Xmaxerrs",
            "100000",
            "--should-stop=ifError=FLOW");

    static Compiled with(List<Processor> processors, Collection<Hierarchy> hierarchies) {
        if (hierarchies.isEmpty()) {
            return new Compiled(Map.of(), List.of());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        MemoryFiles files =
                new MemoryFiles(compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8));
        List<JavaFileObject> sources = hierarchies.stream()
                .flatMap(hierarchy -> hierarchy.sources().entrySet().stream())
                .map(unit -> MemoryFiles.source(unit.getKey(), unit.getValue()))
                .toList();
        List<String> options = new ArrayList<>(OPTIONS);
        if (processors.isEmpty()) {
            options.add("-proc:none");
        }
        JavaCompiler.CompilationTask task = compiler.getTask(null, files, found, options, null, sources);
        task.setProcessors(processors);
        boolean clean = task.call();
        return new Compiled(clean ? files.classes() : Map.of(), errors(found));
    }

    /** The errors in the files of one hierarchy. */
    List<String> errorsIn(Hierarchy hierarchy) {
        return errors.stream()
                .filter(error -> error.getSource() != null)
                .filter(error -> error.getSource().toUri().getPath().startsWith("/" + hierarchy.packageName() + "/"))
                .map(error -> error.getMessage(Locale.ROOT))
                .toList();
    }

    /** Those of {@code hierarchies} that have no error in them. */
    List<Hierarchy> withoutErrors(List<Hierarchy> hierarchies) {
        List<Hierarchy> left =
                hierarchies.stream().filter(each -> errorsIn(each).isEmpty()).toList();
        if (left.size() == hierarchies.size()) {
            throw new AssertionError("errors in no file of any hierarchy: " + errors);
        }
        return left;
    }

    /** A loader of the classes. */
    ClassLoader loader() {
        return new Loader(classes);
    }

    private static List<Diagnostic<? extends JavaFileObject>> errors(DiagnosticCollector<JavaFileObject> found) {
        return found.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .collect(Collectors.toUnmodifiableList());
    }

    private static String classPath() {
        return Stream.of(Throttled.class, GET.class, Vocabulary.class)
                .map(Compiled::location)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        try {
            return new File(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getPath();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(Vocabulary.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte @Nullable [] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
