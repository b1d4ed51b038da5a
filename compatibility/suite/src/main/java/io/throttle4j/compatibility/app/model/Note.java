package io.throttle4j.compatibility.app.model;

/**
 * What only the application can read and write.
 *
 * @param text without a line end
 */
public record Note(String text) {

    /** What it is sent as. */
    public static final String MEDIA_TYPE = "text/x-note";
}
