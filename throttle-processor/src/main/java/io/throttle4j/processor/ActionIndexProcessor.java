package io.throttle4j.processor;

import com.google.auto.service.AutoService;
import io.throttle4j.processor.discover.RegistryFinder;
import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.write.ActionIndex;
import io.throttle4j.registry.GeneratedRegistry;
import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * Lists the actions of all registries in {@code META-INF/throttle/actions.json}.
 *
 * <p>It reads the registries that {@link ThrottleProcessor} wrote, by their marker: incremental builds hand an aggregating
 * processor everything that carries the annotations it asks for, and nothing else.
 */
@AutoService(Processor.class)
public final class ActionIndexProcessor extends AbstractProcessor {
    /** By name, since elements do not outlive their round. */
    private final Set<String> registries = new TreeSet<>();

    /** For the compiler. */
    public ActionIndexProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(GeneratedRegistry.class.getCanonicalName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element each : round.getElementsAnnotatedWith(GeneratedRegistry.class)) {
            registries.add(((TypeElement) each).getQualifiedName().toString());
        }
        if (round.processingOver() && !round.errorRaised()) {
            write();
        }
        return false;
    }

    private void write() {
        Elements elements = processingEnv.getElementUtils();
        Filer filer = processingEnv.getFiler();
        RegistryFinder finder = new RegistryFinder(elements, processingEnv.getTypeUtils());
        TypeElement[] origins =
                registries.stream().map(elements::getTypeElement).toArray(TypeElement[]::new);
        ActionIndex index = new ActionIndex();
        try {
            for (TypeElement registry : origins) {
                index.add(finder.resource(registry));
            }
            if (index.isEmpty()) {
                return;
            }
            try (Writer file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", ActionIndex.FILE, origins)
                    .openWriter()) {
                file.write(index.json());
            }
        } catch (IOException | RuntimeException defect) {
            new Printer(processingEnv.getMessager())
                    .print(Problem.unlocated(
                            Code.DEFECT,
                            ActionIndex.FILE + " could not be written: " + defect
                                    + "; if the disk is fine, this is a defect of Throttle4j: please report it"));
        }
    }
}
