package io.throttle4j.processor;

import io.throttle4j.processor.discover.Candidates;
import io.throttle4j.processor.discover.Discovery;
import io.throttle4j.processor.discover.Settings;
import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Origin;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import io.throttle4j.processor.validate.Rules;
import io.throttle4j.processor.write.NativeImage;
import io.throttle4j.processor.write.RegistryWriter;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** One run of the compiler: what waits for a later round, and the way of each resource to its registry. */
final class Compilation {
    private final Elements elements;
    private final Types types;
    private final Filer filer;
    private final Printer printer;
    private final Rules rules;
    private final RegistryWriter writer;
    private final Settings settings;
    private Discovery discovery;

    /** By name, since elements do not outlive their round. */
    private final Set<String> waiting = new TreeSet<>();
    /** All top-level types of the rounds before. */
    private final Set<String> earlier = new TreeSet<>();
    /** Those that are done with. */
    private final Set<String> finished = new TreeSet<>();

    Compilation(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.filer = environment.getFiler();
        this.printer = new Printer(environment.getMessager());
        this.settings = Settings.read(environment.getOptions(), filer);
        this.types = environment.getTypeUtils();
        this.discovery = new Discovery(elements, types);
        this.rules = new Rules(settings.rates(), settings.strict());
        this.writer = new RegistryWriter(elements, types);
    }

    void round(RoundEnvironment round) {
        discovery = new Discovery(elements, types);
        Candidates.among(roots(round)).forEach(type -> guarded(type, this::enqueue));
        for (String name : List.copyOf(waiting)) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null) {
                guarded(type, each -> process(each, round.processingOver()));
            }
        }
        if (round.processingOver()) {
            settings.problems().forEach(printer::print);
            rules.checkUnusedRates().forEach(printer::print);
        }
    }

    /**
     * What is new, and all that came before once an annotation appears that carries {@code @Throttled}: a use of one that
     * does not exist yet is hidden by javac.
     */
    private Set<TypeElement> roots(RoundEnvironment round) {
        Set<TypeElement> types = ElementFilter.typesIn(round.getRootElements());
        Set<TypeElement> roots = new LinkedHashSet<>(types);
        if (types.stream().anyMatch(Candidates::isCarrier)) {
            earlier.stream()
                    .map(elements::getTypeElement)
                    .filter(Objects::nonNull)
                    .forEach(roots::add);
        }
        types.forEach(type -> earlier.add(type.getQualifiedName().toString()));
        return roots;
    }

    /** A defect of ours must not look like one of the compiler. */
    private void guarded(TypeElement type, Consumer<TypeElement> work) {
        try {
            work.accept(type);
        } catch (RuntimeException defect) {
            finish(type);
            printer.print(Defects.problem(type, defect));
        }
    }

    private void enqueue(TypeElement type) {
        String name = type.getQualifiedName().toString();
        if (!finished.contains(name)
                && (discovery.isThrottled(type) || discovery.missingIn(type).isPresent())) {
            waiting.add(name);
        }
    }

    private void process(TypeElement type, boolean last) {
        var absent = discovery.missingIn(type);
        if (absent.isPresent() && !last) {
            return;
        }
        waiting.remove(type.getQualifiedName().toString());
        if (discovery.isThrottled(type)) {
            finish(type);
            absent.map(name -> Defects.missing(type, name)).ifPresentOrElse(printer::print, () -> complete(type));
        }
    }

    private void finish(TypeElement type) {
        waiting.remove(type.getQualifiedName().toString());
        finished.add(type.getQualifiedName().toString());
    }

    private void complete(TypeElement type) {
        Resource resource = discovery.scan(type);
        if (!Candidates.needsRegistry(resource)) {
            return;
        }
        List<Problem> problems = rules.check(resource);
        problems.forEach(printer::print);
        if (problems.stream().noneMatch(Problem::isError)) {
            write(resource);
        }
    }

    private void write(Resource resource) {
        try {
            writer.write(resource, filer);
            NativeImage.describe(resource, filer);
        } catch (FilerException taken) {
            printer.print(Problem.error(
                    Code.REGISTRY_NAME_TAKEN,
                    Origin.of(resource.type()),
                    "the registry of " + resource.type().getQualifiedName() + " is named " + resource.registryName()
                            + ", and its package has such a class already (" + taken.getMessage() + ");"
                            + " rename one of the types it comes from"));
        } catch (IOException unwritable) {
            printer.print(Defects.problem(resource.type(), unwritable));
        }
    }
}
