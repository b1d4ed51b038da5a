package io.throttle4j.processor.timing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Writes what lies in a folder and looks at nothing: what any processor costs that writes as much. */
@SupportedAnnotationTypes("*")
@SupportedOptions(CopyingProcessor.FROM)
public final class CopyingProcessor extends AbstractProcessor {
    static final String FROM = "copy.from";

    private boolean done;

    /** For the compiler. */
    public CopyingProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!done) {
            done = true;
            Path folder = Path.of(String.valueOf(processingEnv.getOptions().get(FROM)));
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).forEach(file -> copy(folder, file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return false;
    }

    private void copy(Path folder, Path file) {
        String name = folder.relativize(file).toString().replace(".java", "").replace('/', '.');
        try (Writer copy = processingEnv.getFiler().createSourceFile(name).openWriter()) {
            copy.write(Files.readString(file));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
