package io.throttle4j.jaxrs;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles a resource the way a build without the processor does. */
final class UnprocessedClass {

    private UnprocessedClass() {}

    /** Compiles {@code source} into {@code folder} and loads {@code name} from there. */
    static Class<?> compile(Path folder, String name, String source) throws IOException, ClassNotFoundException {
        Path file = Files.writeString(folder.resolve(name.substring(name.lastIndexOf('.') + 1) + ".java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int failed = compiler.run(
                null,
                null,
                null,
                "-proc:none",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                file.toString());
        if (failed != 0) {
            throw new IllegalStateException(name + " does not compile");
        }
        URL[] where = {folder.toUri().toURL()};
        return Class.forName(name, true, new URLClassLoader(where, UnprocessedClass.class.getClassLoader()));
    }
}
