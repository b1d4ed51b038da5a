package io.throttle4j.examples.demo;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Writes replies as JSON or as text, so that the demo needs no JSON library. */
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
public final class ReplyWriter implements MessageBodyWriter<Reply> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Reply.class;
    }

    @Override
    public void writeTo(
            Reply reply,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream entity)
            throws IOException {
        boolean text = mediaType.isCompatible(MediaType.TEXT_PLAIN_TYPE);
        entity.write((text ? reply.message() : json(reply)).getBytes(StandardCharsets.UTF_8));
    }

    /** The demo's messages have no control characters. */
    private static String json(Reply reply) {
        return "{\"message\":\"" + reply.message().replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
    }
}
