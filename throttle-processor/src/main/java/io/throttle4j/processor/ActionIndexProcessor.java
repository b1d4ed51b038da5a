package io.throttle4j.processor;

import com.google.auto.service.AutoService;
import io.throttle4j.processor.discover.RegistryFinder;
import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.write.ActionIndex;
import io.throttle4j.processor.write.NativeImage;
import io.throttle4j.registry.GeneratedRegistry;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Lists the actions of all registries in {@code META-INF/throttle/actions.json}, and the registries for native images.
 *
 * <p>It reads the registries that {@link ThrottleProcessor} wrote, by their marker: incremental builds hand an aggregating
 * processor everything that carries the annotations it asks for, and nothing else.
 */
@AutoService(Processor.class)
public final class ActionIndexProcessor extends AbstractProcessor {
    /** By name, since elements do not outlive their round, each with its module: javac looks into every one otherwise. */
    private final NavigableMap<String, Optional<String>> registries = new TreeMap<>();

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
            ModuleElement module = processingEnv.getElementUtils().getModuleOf(each);
            registries.put(
                    ((TypeElement) each).getQualifiedName().toString(),
                    Optional.ofNullable(module).map(in -> in.getQualifiedName().toString()));
        }
        if (round.processingOver() && !round.errorRaised()) {
            write();
        }
        return false;
    }

    private void write() {
        Elements elements = processingEnv.getElementUtils();
        RegistryFinder finder = new RegistryFinder(elements, processingEnv.getTypeUtils());
        List<String> lost = new ArrayList<>();
        TypeElement[] origins = elements(lost);
        if (!lost.isEmpty()) {
            new Printer(processingEnv.getMessager()).print(Defects.lost(lost));
            return;
        }
        ActionIndex index = new ActionIndex();
        try {
            for (TypeElement registry : origins) {
                index.add(finder.resource(registry));
            }
        } catch (RuntimeException defect) {
            report(ActionIndex.FILE, defect);
            return;
        }
        if (!index.isEmpty()) {
            write(ActionIndex.FILE, index.json(), origins);
        }
        if (!registries.isEmpty()) {
            NativeImage image = new NativeImage(registries.navigableKeySet());
            write(image.file(), image.json(), origins);
        }
    }

    /** The registries that the compiler knows; the names of the others are added to {@code lost}. */
    private TypeElement[] elements(List<String> lost) {
        List<TypeElement> known = new ArrayList<>();
        for (Map.Entry<String, Optional<String>> registry : registries.entrySet()) {
            TypeElement type = element(registry);
            if (type == null) {
                lost.add(registry.getKey());
            } else {
                known.add(type);
            }
        }
        return known.toArray(TypeElement[]::new);
    }

    private @Nullable TypeElement element(Map.Entry<String, Optional<String>> registry) {
        Elements elements = processingEnv.getElementUtils();
        ModuleElement module =
                registry.getValue().map(elements::getModuleElement).orElse(null);
        return module == null
                ? elements.getTypeElement(registry.getKey())
                : elements.getTypeElement(module, registry.getKey());
    }

    private void write(String name, String text, TypeElement[] origins) {
        Filer filer = processingEnv.getFiler();
        try (Writer file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", name, origins)
                .openWriter()) {
            file.write(text);
        } catch (IOException | RuntimeException defect) {
            report(name, defect);
        }
    }

    private void report(String name, Exception defect) {
        new Printer(processingEnv.getMessager())
                .print(Problem.unlocated(
                        Code.DEFECT,
                        name + " could not be written: " + defect
                                + "; if the disk is fine, this is a defect of Throttle4j: please report it"));
    }
}
