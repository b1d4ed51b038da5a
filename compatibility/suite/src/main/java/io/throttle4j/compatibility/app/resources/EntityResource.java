package io.throttle4j.compatibility.app.resources;

import io.throttle4j.Throttled;
import io.throttle4j.compatibility.app.model.Journal;
import io.throttle4j.compatibility.app.model.Note;
import io.throttle4j.compatibility.app.model.Scopes;
import io.throttle4j.throttles.ScopedRateThrottle;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** Reads what clients send. */
@Path("entities")
@Produces(MediaType.TEXT_PLAIN)
@Throttled(classes = ScopedRateThrottle.class, scope = Scopes.SUITE)
public final class EntityResource {

    private final Journal journal;

    EntityResource(Journal journal) {
        this.journal = journal;
    }

    /** The fields of a form, each by itself. */
    @POST
    @Path("fields")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String fields(@FormParam("name") String name, @FormParam("city") String city) {
        journal.called();
        return name + " of " + city;
    }

    /** A form as a whole. */
    @POST
    @Path("form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String form(Form form) {
        journal.called();
        return form.asMap().getFirst("name") + " of " + form.asMap().getFirst("city");
    }

    /** A type that the application reads and writes itself. */
    @POST
    @Path("note")
    @Consumes(Note.MEDIA_TYPE)
    @Produces(Note.MEDIA_TYPE)
    public Note note(Note note) {
        journal.called();
        return new Note("re: " + note.text());
    }

    /** Any number of bytes, told by length and sum. */
    @POST
    @Path("bytes")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public String bytes(InputStream entity) throws IOException {
        journal.called();
        CheckedInputStream summed = new CheckedInputStream(entity, new CRC32());
        long length = summed.skip(1);
        journal.pieceArrived();
        length += summed.transferTo(OutputStream.nullOutputStream());
        return length + " bytes with sum " + summed.getChecksum().getValue();
    }

    /** Lines, each noted when it is there. */
    @POST
    @Path("pieces")
    @Consumes(MediaType.TEXT_PLAIN)
    public String pieces(InputStream entity) throws IOException {
        journal.called();
        StringBuilder all = new StringBuilder();
        for (int next = entity.read(); next >= 0; next = entity.read()) {
            all.append((char) next);
            if (next == '\n') {
                journal.pieceArrived();
            }
        }
        return all.toString();
    }
}
