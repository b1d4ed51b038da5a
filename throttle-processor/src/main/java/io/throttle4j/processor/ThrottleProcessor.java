package io.throttle4j.processor;

import com.google.auto.service.AutoService;
import io.throttle4j.processor.discover.Settings;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Writes a registry for every resource that {@code @Throttled} has something to say about.
 *
 * <p>It asks for all annotations, not just {@code @Throttled}: a subclass without a single annotation inherits too.
 */
@AutoService(Processor.class)
public final class ThrottleProcessor extends AbstractProcessor {
    private @Nullable Compilation compilation; // null until the compiler calls init

    /** For the compiler. */
    public ThrottleProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Settings.ALL;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        compilation = new Compilation(environment);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (compilation != null) {
            compilation.round(round);
        }
        return false; // others may want to read @Throttled too
    }
}
