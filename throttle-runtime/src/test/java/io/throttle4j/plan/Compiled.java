package io.throttle4j.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the compiler makes of sources, with the processor or without it, in a folder that classes are loaded from. */
final class Compiled {

    private final Path folder;

    Compiled(Path folder) {
        this.folder = folder;
    }

    Compiled withProcessor(Path... sources) throws IOException {
        return compile(List.of("-processor", "io.throttle4j.processor.ThrottleProcessor"), sources);
    }

    Compiled withoutProcessor(Path... sources) throws IOException {
        return compile(List.of("-proc:none"), sources);
    }

    /** Compiles {@code source} of the class {@code name} without the processor. */
    Compiled withoutProcessor(String name, String source) throws IOException {
        Path file = folder.resolve(name.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        return withoutProcessor(Files.writeString(file, source));
    }

    Compiled delete(String className) throws IOException {
        Files.delete(folder.resolve(className.replace('.', '/') + ".class"));
        return this;
    }

    Path folder() {
        return folder;
    }

    /** A loader of what has been compiled so far; each loads classes of its own. */
    @SuppressWarnings("resource") // holds a folder in use by a test, and no more
    ClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, Compiled.class.getClassLoader());
    }

    /** Every class that was compiled, as {@code loader} has it. */
    List<Class<?>> classes(ClassLoader loader) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .sorted()
                    .<Class<?>>map(file -> load(loader, file))
                    .toList();
        }
    }

    private static Class<?> load(ClassLoader loader, String file) {
        try {
            return Class.forName(file.replace(".class", "").replace('/', '.'), false, loader);
        } catch (ClassNotFoundException gone) {
            throw new UncheckedIOException(new IOException(gone));
        }
    }

    private Compiled compile(List<String> more, Path... sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = new ArrayList<>(more);
        String classPath = folder + System.getProperty("path.separator") + System.getProperty("java.class.path");
        options.addAll(List.of("-d", folder.toString(), "-cp", classPath));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, null)) {
            boolean done = compiler.getTask(null, files, found, options, null, files.getJavaFileObjects(sources))
                    .call();
            assertThat(done).as("%s", found.getDiagnostics()).isTrue();
        }
        return this;
    }
}
