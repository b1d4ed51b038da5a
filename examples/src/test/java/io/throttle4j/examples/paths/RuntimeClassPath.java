package io.throttle4j.examples.paths;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What Maven runs the demo with: the examples' own classes, and every dependency of the scope runtime. */
final class RuntimeClassPath {
    /** Written by the build. */
    private static final Path DEPENDENCIES = Path.of("target/runtime-class-path.txt");

    private RuntimeClassPath() {}

    static List<Path> entries() throws IOException {
        List<Path> entries = new ArrayList<>(List.of(Path.of("target/classes")));
        Stream.of(Files.readString(DEPENDENCIES).strip().split(File.pathSeparator))
                .map(Path::of)
                .forEach(entries::add);
        return entries;
    }

    /** Every file in every entry, with slashes. */
    static List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        for (Path entry : entries()) {
            if (Files.isDirectory(entry)) {
                files.addAll(filesIn(entry));
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(entry)) {
                    files.addAll(filesIn(jar.getPath("/")));
                }
            }
        }
        return files;
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
