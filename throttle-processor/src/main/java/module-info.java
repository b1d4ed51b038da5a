/** Throttle4j's annotation processor: reads {@code @Throttled}, checks it and writes the registries. */
module io.throttle4j.processor {
    requires io.throttle4j.annotations;
    requires java.compiler;
    requires static com.google.auto.service;
    requires static org.jspecify;

    provides javax.annotation.processing.Processor with
            io.throttle4j.processor.ThrottleProcessor,
            io.throttle4j.processor.ActionIndexProcessor;
}
