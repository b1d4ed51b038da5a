package io.throttle4j.processor;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Origin;
import io.throttle4j.processor.model.Problem;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Words for what is not the fault of a declaration. */
final class Defects {

    private Defects() {}

    static Problem problem(TypeElement type, Exception defect) {
        StackTraceElement[] trace = defect.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        return Problem.error(
                Code.DEFECT,
                Origin.of(type),
                "Throttle4j's processor failed on " + type.getQualifiedName() + ": " + defect + where
                        + "; this is a defect of Throttle4j: please report it with this line and the source of the type");
    }

    static Problem unwritable(TypeElement type, IOException reason) {
        return Problem.error(
                Code.DEFECT,
                Origin.of(type),
                "the registry of " + type.getQualifiedName() + " could not be written: " + reason
                        + "; if the disk is fine, this is a defect of Throttle4j: please report it with this line");
    }

    static Problem missing(TypeElement type, String name) {
        return Problem.error(
                Code.TYPE_MISSING,
                Origin.of(type),
                type.getSimpleName() + " has no registry, because " + name
                        + " does not exist and no annotation processor wrote it; correct the name, add the import or"
                        + " the dependency, or put the processor that writes it on the processor path");
    }

    static Problem lost(List<String> registries) {
        return Problem.unlocated(
                Code.TYPE_MISSING,
                String.join(", ", registries) + " was written, but the compiler does not know it any more, as Eclipse's"
                        + " forgets what was written before another annotation processor wrote a type that an"
                        + " annotation needs; compile what the other one writes in a module of its own, or compile"
                        + " with javac");
    }

    static Problem hidden(TypeElement type, List<TypeElement> carriers) {
        String late = carriers.stream()
                .map(carrier -> "@" + carrier.getSimpleName())
                .sorted()
                .collect(Collectors.joining(" or "));
        return Problem.error(
                Code.TYPE_MISSING,
                Origin.of(type),
                type.getSimpleName() + " has a registry without what " + late + " gives, because another annotation"
                        + " processor wrote " + late + " afterwards, and the compiler hid it until then; compile "
                        + late
                        + " in a module of its own, or compile with JDK 25, which shows it");
    }
}
