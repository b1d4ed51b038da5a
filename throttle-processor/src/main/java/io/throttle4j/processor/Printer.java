package io.throttle4j.processor;

import io.throttle4j.processor.model.Origin;
import io.throttle4j.processor.model.Problem;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** The one place that prints. */
final class Printer {
    private final Messager messager;

    Printer(Messager messager) {
        this.messager = messager;
    }

    void print(Problem problem) {
        Diagnostic.Kind kind = problem.isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
        problem.origin()
                .ifPresentOrElse(
                        origin -> print(kind, problem.message(), origin),
                        () -> messager.printMessage(kind, problem.message()));
    }

    private void print(Diagnostic.Kind kind, String message, Origin origin) {
        messager.printMessage(
                kind,
                message,
                origin.element(),
                origin.annotation().orElse(null),
                origin.value().orElse(null));
    }
}
