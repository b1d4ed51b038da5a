package io.throttle4j.compatibility.client;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One HTTP call.
 *
 * @param method the HTTP method
 * @param path below the base path of the application, with the query if there is one
 * @param headers one value per name
 * @param pieces what is sent as the entity, in Latin-1: none, all at once, or each when the one before has arrived
 * @param drips whether a server that waits for the end of an entity before it reads the beginning will never get it
 */
public record Call(String method, String path, Map<String, String> headers, List<String> pieces, boolean drips) {

    /** Copies what could change. */
    public Call {
        headers = Map.copyOf(headers);
        pieces = List.copyOf(pieces);
    }

    /** Gets what is at {@code path}. */
    public static Call get(String path) {
        return new Call("GET", path, Map.of(), List.of(), false);
    }

    /** Asks for the headers of what is at {@code path}. */
    public static Call head(String path) {
        return new Call("HEAD", path, Map.of(), List.of(), false);
    }

    /** Posts an entity to {@code path}. */
    public static Call post(String path, String mediaType, String... pieces) {
        return new Call("POST", path, Map.of("Content-Type", mediaType), List.of(pieces), false);
    }

    /** This call with a header, in place of one of the same name. */
    public Call with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Call(method, path, more, pieces, drips);
    }

    /** This call, with pieces that are held back until the one before has arrived, however long that takes. */
    public Call dripping() {
        return new Call(method, path, headers, pieces, true);
    }

    /** Whether the entity is sent piece by piece. */
    boolean isInPieces() {
        return pieces.size() > 1;
    }
}
