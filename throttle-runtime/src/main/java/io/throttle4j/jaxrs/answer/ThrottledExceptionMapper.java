package io.throttle4j.jaxrs.answer;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers a denial with 429 (RFC 6585), unless the application brings a mapper of its own: the annotation, and only the
 * annotation, puts this one last on Jersey and RESTEasy alike.
 */
@Priority(Integer.MAX_VALUE)
@SuppressWarnings("exports") // the annotation is read where its library is there, and ignored elsewhere
public final class ThrottledExceptionMapper implements ExceptionMapper<ThrottledException> {

    private static final Logger LOG = System.getLogger("io.throttle4j");
    private static final int TOO_MANY_REQUESTS = 429;

    private final ThrottledText text;
    private final boolean alwaysProblemJson;

    @Context
    private @Nullable HttpHeaders headers;

    /**
     * Answers in the words of {@code text}.
     *
     * @param alwaysProblemJson whether the body is problem details whatever the client accepts
     */
    public ThrottledExceptionMapper(ThrottledText text, boolean alwaysProblemJson) {
        this.text = text;
        this.alwaysProblemJson = alwaysProblemJson;
    }

    @Override
    public Response toResponse(ThrottledException denial) {
        BodyFormat format =
                alwaysProblemJson ? BodyFormat.PROBLEM_JSON : BodyFormat.acceptableTo(lines(HttpHeaders.ACCEPT));
        Optional<Long> seconds = denial.retryAfterSeconds();
        String detail = detail(seconds);
        Response.ResponseBuilder answer = Response.status(TOO_MANY_REQUESTS)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .type(format.mediaType())
                .entity(DenialBody.of(format, detail, denial.violations()));
        seconds.ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, wait));
        return answer.build();
    }

    /** Whatever fails in wording a denial, it stays a denial. */
    private String detail(Optional<Long> seconds) {
        try {
            return Objects.requireNonNull(text.detail(seconds, locales()), "the text is null");
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "the text of a denial could not be worded", failure);
            return ThrottledText.english().detail(seconds, List.of());
        }
    }

    private List<String> lines(String header) {
        List<String> lines = headers == null ? null : headers.getRequestHeader(header);
        return lines == null ? List.of() : lines;
    }

    private List<Locale> locales() {
        if (headers == null || lines(HttpHeaders.ACCEPT_LANGUAGE).isEmpty()) {
            return List.of();
        }
        try {
            return headers.getAcceptableLanguages();
        } catch (RuntimeException unreadable) {
            LOG.log(Level.DEBUG, "the languages that a client accepts cannot be read", unreadable);
            return List.of();
        }
    }
}
