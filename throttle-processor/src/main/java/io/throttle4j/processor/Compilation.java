package io.throttle4j.processor;

import io.throttle4j.processor.discover.Candidates;
import io.throttle4j.processor.discover.Discovery;
import io.throttle4j.processor.discover.Settings;
import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Origin;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import io.throttle4j.processor.validate.Rules;
import io.throttle4j.processor.write.RegistryWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
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
    private final RoundTypes rounds;
    private Discovery discovery;

    /** By name, since elements do not outlive their round. */
    private final Set<String> waiting = new TreeSet<>();
    /** Those that are done with. */
    private final Set<String> finished = new TreeSet<>();

    private final WrittenRegistries written = new WrittenRegistries();

    Compilation(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.filer = environment.getFiler();
        this.printer = new Printer(environment.getMessager());
        this.settings = Settings.read(environment.getOptions(), filer);
        this.types = environment.getTypeUtils();
        this.discovery = new Discovery(elements, types);
        this.rules = new Rules(settings.rates(), settings.strict());
        this.rounds = new RoundTypes(elements);
        this.writer = new RegistryWriter(elements, types);
    }

    void round(RoundEnvironment round) {
        discovery = new Discovery(elements, types);
        List<TypeElement> carriers = RoundTypes.carriers(round);
        checkWritten(carriers);
        SortedMap<String, TypeElement> due = new TreeMap<>();
        for (String name : waiting) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null) {
                due.put(name, type);
            }
        }
        Candidates.among(rounds.toLookAt(round, carriers)).forEach(type -> guarded(type, each -> enqueue(each, due)));
        due.values().forEach(type -> guarded(type, each -> process(each, round.processingOver())));
        if (round.processingOver()) {
            settings.problems().forEach(printer::print);
            rules.checkUnusedRates(printer::print);
        }
    }

    /** What was hidden cannot be waited for, and no file can be written twice. */
    private void checkWritten(List<TypeElement> carriers) {
        List<String> names = carriers.isEmpty() ? List.of() : written.resources();
        names.stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .forEach(type -> guarded(type, each -> {
                    if (written.isOutdated(discovery.scan(each))) {
                        printer.print(Defects.hidden(each, carriers));
                    }
                }));
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

    private void enqueue(TypeElement type, Map<String, TypeElement> due) {
        String name = type.getQualifiedName().toString();
        if (!finished.contains(name)
                && !written.isRegistry(name)
                && (discovery.isThrottled(type) || discovery.missingIn(type).isPresent())) {
            waiting.add(name);
            due.put(name, type);
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
        for (Problem problem : problems) {
            if (problem.isError()) {
                return;
            }
        }
        write(resource);
    }

    private void write(Resource resource) {
        try {
            writer.write(resource, filer);
            written.add(resource);
        } catch (FilerException taken) {
            printer.print(Problem.error(
                    Code.REGISTRY_NAME_TAKEN,
                    Origin.of(resource.type()),
                    "the registry of " + resource.type().getQualifiedName() + " is named " + resource.registryName()
                            + ", and its package has such a class already (" + taken.getMessage() + ");"
                            + " rename one of the types it comes from"));
        } catch (IOException unwritable) {
            printer.print(Defects.unwritable(resource.type(), unwritable));
        }
    }
}
