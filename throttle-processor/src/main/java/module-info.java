/** Throttle4j's annotation processor. */
module io.throttle4j.processor {
    requires io.throttle4j.annotations;
    requires java.compiler;
}
