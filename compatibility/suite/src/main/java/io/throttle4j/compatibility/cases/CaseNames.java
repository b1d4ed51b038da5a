package io.throttle4j.compatibility.cases;

import java.util.List;

/** Names of cases that some containers cannot do, by what it takes to do them. */
public final class CaseNames {

    /** Takes a container that suspends requests. */
    public static final List<String> SUSPENDING = List.of(
            "CompletionStage pending",
            "CompletionStage failing later",
            "@Suspended",
            "@Suspended, resumed at once",
            "@Suspended, failed",
            "@Suspended with time-out",
            "@Suspended, timed out",
            "@Suspended, time-out handled",
            "@ManagedAsync");

    /** Takes a response that goes on when its method has returned. */
    public static final List<String> EVENTS = List.of("SSE");

    /** Takes Jersey, and a response that is written after its method has returned. */
    public static final List<String> CHUNKED = List.of("ChunkedOutput");

    /** Takes Jersey. */
    public static final List<String> JERSEY = List.of("@ManagedAsync", "ChunkedOutput");

    /** Takes a container that shows the methods of sub-resources to a DynamicFeature. */
    public static final List<String> LOCATING = List.of("sub-resource locator", "path below a locator");

    /** Takes a container that reads multipart entities as Jakarta REST 3.1 has them. */
    public static final List<String> MULTIPART = List.of("multipart");

    /** Takes a container that injects beans of the application. */
    public static final List<String> BEANS = List.of("request-scoped bean");

    /** Takes a container that passes an entity on before it has all of it. */
    public static final List<String> DRIPPING = List.of("dripping entity");

    /** Takes a container that lets interceptors write where it writes. */
    public static final List<String> INTERCEPTING = List.of("reader and writer interceptors");

    /** Takes a container that treats a stage that is complete as it treats a value. */
    public static final List<String> COMPLETED_STAGES = List.of("CompletionStage done", "CompletionStage failed");

    private CaseNames() {}
}
