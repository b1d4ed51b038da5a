package io.throttle4j.compatibility.app.model;

/** The scopes of the application. */
public final class Scopes {

    /** Every resource's. */
    public static final String SUITE = "suite";

    private Scopes() {}
}
