package io.throttle4j.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds one module, in a folder of classes that has no descriptor of its own. */
final class OneModule implements ModuleFinder {

    private final ModuleReference module;

    OneModule(ModuleDescriptor descriptor, Path classes) {
        module = new ModuleReference(descriptor, classes.toUri()) {
            @Override
            public ModuleReader open() {
                return new Folder(classes);
            }
        };
    }

    @Override
    public Optional<ModuleReference> find(String name) {
        return Optional.of(module).filter(each -> each.descriptor().name().equals(name));
    }

    @Override
    public Set<ModuleReference> findAll() {
        return Set.of(module);
    }

    private record Folder(Path classes) implements ModuleReader {

        @Override
        public Optional<URI> find(String name) {
            return Optional.of(classes.resolve(name)).filter(Files::exists).map(Path::toUri);
        }

        @Override
        public Stream<String> list() {
            try (Stream<Path> files = Files.walk(classes)) {
                return files.map(file -> classes.relativize(file).toString()).toList().stream();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public void close() {}
    }
}
