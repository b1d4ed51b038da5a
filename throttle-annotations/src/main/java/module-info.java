/** What users declare throttles with, and the vocabulary the processor and the runtime share. */
@SuppressWarnings("module") // the friends named below are compiled after this module
module io.throttle4j.annotations {
    requires static org.jspecify;

    exports io.throttle4j;
    exports io.throttle4j.registry;
    exports io.throttle4j.suggest to
            io.throttle4j.processor,
            io.throttle4j.runtime;
}
