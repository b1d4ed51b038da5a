package io.throttle4j.jaxrs;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** The 503 answers: for requests on which no decision can be made. */
final class Unavailable {

    private static final int RETRY_AFTER_SECONDS = 1;

    private Unavailable() {}

    /** The store or a throttle failed and the configuration says to deny then. */
    static Response undecided() {
        return answer("Request could not be checked against its limits. Try again later.")
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    /** The request waited for its check without a thread, and now there is none for it to go on with. */
    static Response overloaded() {
        return answer("Request could not be continued after its check. Try again later.")
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    /** The declaration of the action is wrong; the log says how. */
    static Response misconfigured() {
        return answer("Request could not be checked against its limits.").build();
    }

    private static Response.ResponseBuilder answer(String detail) {
        return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(("{\"detail\":\"" + detail + "\"}").getBytes(StandardCharsets.UTF_8));
    }
}
