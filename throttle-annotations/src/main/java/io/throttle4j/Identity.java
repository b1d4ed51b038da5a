package io.throttle4j;

import java.util.Objects;

/**
 * Whom a limit is counted for.
 *
 * <p>The kind is part of the identity: a user named {@code 1.2.3.4} is not the client at address 1.2.3.4.
 *
 * @param kind what {@code value} names
 * @param value the name within its kind; never blank
 */
public record Identity(Kind kind, String value) {

    private static final Identity UNKNOWN = new Identity(Kind.UNKNOWN, "-");

    /** What an identity's value names. */
    public enum Kind {
        /** An authenticated principal. */
        PRINCIPAL,
        /** A client address, IPv6 grouped by prefix. */
        ADDRESS,
        /** A key that a custom throttle took from the request. */
        KEY,
        /** A client without principal and address; all such clients share one identity. */
        UNKNOWN
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if {@code value} is blank
     */
    public Identity {
        Objects.requireNonNull(kind, "kind");
        if (value.isBlank()) {
            throw new IllegalArgumentException("a blank " + kind + " identity would be shared by every client that"
                    + " sends none; return an empty key to skip the throttle instead");
        }
    }

    /** As records have it; written out, since every look-up of a client asks, and what the compiler links is slower. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Identity that && kind == that.kind && value.equals(that.value));
    }

    /** As equals has it: equal values of two kinds are rare. */
    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The identity of an authenticated principal. */
    public static Identity ofPrincipal(String name) {
        return new Identity(Kind.PRINCIPAL, name);
    }

    /** The identity of a client address. */
    public static Identity ofAddress(String address) {
        return new Identity(Kind.ADDRESS, address);
    }

    /** The identity behind a key of the user's own making, an API key or a tenant for instance. */
    public static Identity ofKey(String key) {
        return new Identity(Kind.KEY, key);
    }

    /** The identity that all clients share of whom nothing is known. */
    public static Identity unknown() {
        return UNKNOWN;
    }
}
