package io.throttle4j.processor.timing;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;

/**
 * Where the classes are that compilations need.
 *
 * <p>They must not be on the class path of this process: javac looks there first, so every processor on it would run too, and
 * would not be loaded anew each time, as in a build.
 */
final class ClassPath implements AutoCloseable {
    private final URLClassLoader loader;

    /** Looks in the entries of {@code classPath}. */
    ClassPath(String classPath) throws MalformedURLException {
        if (ServiceLoader.load(Processor.class).findFirst().isPresent()) {
            throw new IllegalStateException("there are processors on the class path of this process");
        }
        List<URL> entries = new ArrayList<>();
        for (String entry : List.of(classPath.split(File.pathSeparator))) {
            entries.add(Path.of(entry).toUri().toURL());
        }
        loader = new URLClassLoader(entries.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** The entries that the classes of these names are in, as one path. */
    String of(String... names) throws ClassNotFoundException {
        List<String> found = new ArrayList<>();
        for (String name : names) {
            Class<?> type = Class.forName(name, false, loader);
            found.add(new File(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .getPath())
                    .toString());
        }
        return String.join(File.pathSeparator, found);
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
