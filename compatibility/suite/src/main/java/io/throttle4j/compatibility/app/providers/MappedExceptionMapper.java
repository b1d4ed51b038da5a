package io.throttle4j.compatibility.app.providers;

import io.throttle4j.compatibility.app.model.MappedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers with a status that nothing else answers with. */
public final class MappedExceptionMapper implements ExceptionMapper<MappedException> {

    MappedExceptionMapper() {}

    @Override
    public Response toResponse(MappedException failure) {
        return Response.status(418)
                .type(MediaType.TEXT_PLAIN_TYPE)
                .entity("mapped: " + failure.getMessage())
                .build();
    }
}
