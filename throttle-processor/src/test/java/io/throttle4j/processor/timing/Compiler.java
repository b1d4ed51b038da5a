package io.throttle4j.processor.timing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The two ways in which build tools run javac. */
enum Compiler {
    /** In the process of the build, warm after a while; the processor is loaded anew each time. */
    IN_PROCESS {
        @Override
        void compile(List<String> options, List<Path> sources) throws IOException {
            JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
            try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, UTF_8)) {
                Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
                if (!javac.getTask(null, files, null, options, null, units).call()) {
                    throw new IllegalStateException("the project does not compile");
                }
            }
        }
    },

    /** In a process of its own, cold each time. */
    FORKED {
        @Override
        void compile(List<String> options, List<Path> sources) throws IOException, InterruptedException {
            Path arguments = Files.createTempFile("timing-javac", ".txt");
            Files.write(
                    arguments,
                    Stream.concat(options.stream(), sources.stream().map(Path::toString))
                            .toList());
            int exit = new ProcessBuilder(System.getProperty("java.home") + "/bin/javac", "@" + arguments)
                    .inheritIO()
                    .start()
                    .waitFor();
            Files.delete(arguments);
            if (exit != 0) {
                throw new IllegalStateException("the project does not compile: exit code " + exit);
            }
        }
    };

    abstract void compile(List<String> options, List<Path> sources) throws IOException, InterruptedException;
}
