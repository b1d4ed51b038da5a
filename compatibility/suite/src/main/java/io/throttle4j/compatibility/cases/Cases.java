package io.throttle4j.compatibility.cases;

import static io.throttle4j.compatibility.cases.Answers.answer;
import static io.throttle4j.compatibility.cases.Answers.header;
import static io.throttle4j.compatibility.cases.Answers.ok;
import static io.throttle4j.compatibility.cases.Answers.status;

import io.throttle4j.compatibility.client.Call;
import java.util.List;
import java.util.stream.Stream;

/** All cases, in the order of the matrix. */
public final class Cases {

    private Cases() {}

    /** Every case. */
    public static List<Case> all() {
        return Stream.of(answers(), asynchronous(), EntityCases.all(), surroundings())
                .flatMap(List::stream)
                .toList();
    }

    /** The names of all cases. */
    public static List<String> names() {
        return all().stream().map(Case::name).toList();
    }

    private static List<Case> answers() {
        return List.of(
                Case.of("sync", Call.get("answers/text"), ok("text")),
                Case.of("void", Call.get("answers/void"), answer(204, "")),
                Case.of("null", Call.get("answers/null"), answer(204, "")),
                Case.of(
                        "Response",
                        Call.get("answers/response"),
                        answer(201, "response").and(header("etag", "\"first\""))),
                Case.of("HEAD", Call.head("answers/text"), answer(200, "")),
                Case.of("sub-resource locator", Call.get("located/here"), ok("here")),
                Case.of("path below a locator", Call.get("located/here/below/it"), ok("it below here")));
    }

    private static List<Case> asynchronous() {
        return List.of(
                Case.of("CompletionStage done", Call.get("stages/done"), ok("done")),
                Case.of("CompletionStage pending", Call.get("stages/pending"), ok("pending")),
                Case.of("CompletionStage failed", Call.get("stages/failed"), answer(418, "mapped: failed")),
                Case.of("CompletionStage failing later", Call.get("stages/failing"), answer(418, "mapped: failing")),
                Case.of("@Suspended", Call.get("suspended/resumed"), ok("resumed")),
                Case.of("@Suspended, resumed at once", Call.get("suspended/at-once"), ok("at once")),
                Case.of("@Suspended, failed", Call.get("suspended/failed"), answer(418, "mapped: resumed")),
                Case.of("@Suspended with time-out", Call.get("suspended/in-time"), ok("in time")),
                Case.of("@Suspended, timed out", Call.get("suspended/timed-out"), status(503)),
                Case.of("@Suspended, time-out handled", Call.get("suspended/time-out-handled"), answer(202, "handled")),
                Case.of("@ManagedAsync", Call.get("jersey/managed"), ok("managed")),
                Case.of(
                        "SSE",
                        Call.get("streams/events").with("Accept", "text/event-stream"),
                        status(200).and(reply -> reply.body().contains("second"))),
                Case.of(
                        "StreamingOutput",
                        Call.get("streams/output"),
                        status(200).and(reply -> reply.body().endsWith("line 999\n"))),
                Case.of("ChunkedOutput", Call.get("jersey/chunks"), ok("first second ")));
    }

    private static List<Case> surroundings() {
        return List.of(
                Case.of(
                        "@Context proxies",
                        Call.get("context/one?two=three").with("X-Asked", "four"),
                        ok("/context/one\n{parameter=[one]}\n{two=[three]}\nfour\nsomebody\nGET")),
                Case.of("request-scoped bean", Call.get("jersey/bean"), ok("bean of jersey/bean")),
                Case.of(
                        "global response filter",
                        Call.get("answers/text"),
                        header("x-answered", "somebody GET /answers/text 200 entity")),
                Case.of(
                        "name-bound response filter",
                        Call.get("filtered/stamped"),
                        ok("stamped").and(header("x-stamped", "by name"))),
                Case.of(
                        "reader and writer interceptors",
                        Call.post("filtered/framed", "text/plain", "entity"),
                        ok("written read entity")),
                Case.of("exception mapper", Call.get("filtered/mapped"), answer(418, "mapped: thrown")),
                Case.unthrottled(
                        "auth filter that aborts first",
                        Call.get("answers/text").with("Authorization", "nobody"),
                        answer(401, "who are you?")));
    }
}
