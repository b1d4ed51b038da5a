package io.throttle4j.identity;

import io.throttle4j.suggest.Nearest;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The one header that trusted proxies tell the client's address in. */
public enum ForwardedHeader {
    /** A list of addresses, the header nearly every proxy writes. */
    X_FORWARDED_FOR("X-Forwarded-For", false),
    /** The header of RFC 7239, whose {@code for} parameter is the address. */
    FORWARDED("Forwarded", true);

    private final String headerName;
    private final boolean quoted;

    ForwardedHeader(String headerName, boolean quoted) {
        this.headerName = headerName;
        this.quoted = quoted;
    }

    /** The name of the header as it is sent. */
    public String headerName() {
        return headerName;
    }

    /**
     * The header named {@code text}, in any case.
     *
     * @throws IllegalArgumentException if there is no such header; the message names those there are
     */
    public static ForwardedHeader parse(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(header -> header.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(text, name));
    }

    /** The name as it is configured, in lower case. */
    @Override
    public String toString() {
        return headerName.toLowerCase(Locale.ROOT);
    }

    /** What the proxies appended, the last entry first; several header lines are one list. */
    Iterator<String> entriesFromRight(List<String> lines) {
        return new EntriesFromRight(lines, quoted);
    }

    /** The address that one entry tells; empty if it tells none. */
    Optional<ClientAddress> address(String entry) {
        Optional<String> node = quoted ? ForwardedElement.forParameter(entry) : Optional.of(entry);
        return node.flatMap(NodeAddress::parse);
    }

    private static IllegalArgumentException unknown(String text, String name) {
        List<String> names =
                Arrays.stream(values()).map(ForwardedHeader::toString).toList();
        String meant = Nearest.to(name, names)
                .map(near -> " did you mean \"" + near + "\"?")
                .orElse("");
        return new IllegalArgumentException(
                "\"" + text + "\" is no forwarding header;" + meant + " use " + String.join(" or ", names));
    }
}
