package io.throttle4j.processor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor with somebody between it and the filer. */
abstract class Delegating extends AbstractProcessor {
    private final Processor processor;

    Delegating(Processor processor) {
        this.processor = processor;
    }

    /** What the compiler's own object would do. */
    interface Call {
        Object invoke() throws Exception;
    }

    /** Called for every method of the filer. */
    abstract Object call(Object filer, String method, Object[] arguments, Call real) throws Exception;

    @Override
    public final Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public final SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public final synchronized void init(ProcessingEnvironment environment) {
        Filer filer = environment.getFiler();
        Filer between = proxy(
                Filer.class,
                (method, arguments) -> call(filer, method.getName(), arguments, () -> method.invoke(filer, arguments)));
        processor.init(proxy(
                ProcessingEnvironment.class,
                (method, arguments) ->
                        method.getName().equals("getFiler") ? between : method.invoke(environment, arguments)));
    }

    @Override
    public final boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        processor.process(annotations, round);
        return false;
    }

    private interface Handler {
        Object handle(java.lang.reflect.Method method, Object[] arguments) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Handler handler) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return handler.handle(method, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                }));
    }
}
