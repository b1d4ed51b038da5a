package io.throttle4j.compatibility.app.providers;

import io.throttle4j.compatibility.app.model.Journal;
import io.throttle4j.compatibility.app.model.Note;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Reads and writes notes. */
@Consumes(Note.MEDIA_TYPE)
@Produces(Note.MEDIA_TYPE)
public final class NoteFormat implements MessageBodyReader<Note>, MessageBodyWriter<Note> {

    private final Journal journal;

    NoteFormat(Journal journal) {
        this.journal = journal;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Note.class;
    }

    @Override
    public Note readFrom(
            Class<Note> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream entity)
            throws IOException {
        journal.read();
        return new Note(new String(entity.readAllBytes(), StandardCharsets.UTF_8));
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Note.class;
    }

    @Override
    public void writeTo(
            Note note,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream entity)
            throws IOException {
        entity.write(note.text().getBytes(StandardCharsets.UTF_8));
    }
}
