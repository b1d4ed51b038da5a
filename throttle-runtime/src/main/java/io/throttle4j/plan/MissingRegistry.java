package io.throttle4j.plan;

/** Says that a type carries {@code @Throttled} but was compiled without the processor, and how to mend it. */
final class MissingRegistry {

    private static final String VERSION_HINT = "VERSION";

    private MissingRegistry() {}

    static String problem(Class<?> declarer) {
        String version = MissingRegistry.class.getPackage().getImplementationVersion();
        String shown = version == null ? VERSION_HINT : version;
        return declarer.getName() + " carries @Throttled but has no registry (" + Registries.nameFor(declarer)
                + " was not found): the processor was not on the compiler's path. Maven: add <path><groupId>io.throttle4j"
                + "</groupId><artifactId>throttle-processor</artifactId><version>" + shown
                + "</version></path> to <annotationProcessorPaths> of maven-compiler-plugin. Gradle: add"
                + " annotationProcessor(\"io.throttle4j:throttle-processor:" + shown + "\") to dependencies";
    }
}
