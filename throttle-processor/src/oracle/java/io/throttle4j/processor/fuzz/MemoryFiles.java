package io.throttle4j.processor.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Keeps what a compiler writes in memory. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, Output> classes = new HashMap<>();

    MemoryFiles(JavaFileManager files) {
        super(files);
    }

    static JavaFileObject source(String path, String text) {
        return new Source(path, text);
    }

    /** The class files by binary name. */
    Map<String, byte[]> classes() {
        Map<String, byte[]> bytes = new HashMap<>();
        classes.forEach((name, output) -> bytes.put(name, output.bytes.toByteArray()));
        return bytes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String name, Kind kind, FileObject sibling) {
        Output output = new Output(name.replace('.', '/') + kind.extension, kind);
        if (kind == Kind.CLASS) {
            classes.put(name, output);
        }
        return output;
    }

    @Override
    public FileObject getFileForOutput(Location location, String packageName, String name, FileObject sibling) {
        return new Output(name, Kind.OTHER);
    }

    @Override
    public @Nullable FileObject getFileForInput(Location location, String packageName, String name) {
        return null;
    }

    @Override
    public boolean hasLocation(Location location) {
        return location == StandardLocation.CLASS_OUTPUT || super.hasLocation(location);
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        return one.getName().equals(other.getName());
    }

    /** The compiler asks for names as often as it compares files: each with each. */
    private abstract static class InMemory extends SimpleJavaFileObject {
        private final String name;

        InMemory(String path, Kind kind) {
            super(URI.create("memory:///" + path), kind);
            this.name = "/" + path;
        }

        @Override
        public final String getName() {
            return name;
        }
    }

    private static final class Source extends InMemory {
        private final String text;

        Source(String path, String text) {
            super(path, Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Output extends InMemory {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean written;

        Output(String path, Kind kind) {
            super(path, kind);
        }

        @Override
        public OutputStream openOutputStream() {
            written = true;
            bytes.reset();
            return bytes;
        }

        @Override
        public InputStream openInputStream() throws NoSuchFileException {
            if (!written) {
                throw new NoSuchFileException(getName());
            }
            return new ByteArrayInputStream(bytes.toByteArray());
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
            return new String(openInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
