package io.throttle4j.identity;

import java.util.Optional;

/**
 * Reads an address as containers and proxies write it: with a port, with brackets, with a zone, or bare.
 *
 * <p>The port may be obfuscated as in RFC 7239 ({@code _name}). Ports, brackets and zones are dropped.
 */
final class NodeAddress {

    /** Longer than any literal with zone and port: what is longer is not looked at. */
    private static final int LONGEST = 128;

    private NodeAddress() {}

    static Optional<ClientAddress> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (text.startsWith("[")) {
            return bracketed(text);
        }
        int colon = text.indexOf(':');
        boolean bareIpv6 = colon >= 0 && text.indexOf(':', colon + 1) >= 0;
        return bareIpv6 || colon < 0
                ? withoutZone(text)
                : beforePort(text, colon).flatMap(ClientAddress::parse);
    }

    private static Optional<ClientAddress> bracketed(String text) {
        int close = text.indexOf(']');
        if (close < 0) {
            return Optional.empty();
        }
        return beforePort(text, close + 1)
                .map(inBrackets -> inBrackets.substring(1, close))
                .filter(literal -> literal.indexOf(':') >= 0)
                .flatMap(NodeAddress::withoutZone);
    }

    private static Optional<String> beforePort(String text, int end) {
        boolean nothingFollows = end == text.length();
        boolean portFollows = !nothingFollows && text.charAt(end) == ':' && isPort(text.substring(end + 1));
        return nothingFollows || portFollows ? Optional.of(text.substring(0, end)) : Optional.empty();
    }

    private static Optional<ClientAddress> withoutZone(String literal) {
        int percent = literal.indexOf('%');
        if (percent < 0) {
            return ClientAddress.parse(literal);
        }
        boolean zoned = literal.lastIndexOf(':', percent) >= 0 && isName(literal.substring(percent + 1));
        return zoned ? ClientAddress.parse(literal.substring(0, percent)) : Optional.empty();
    }

    private static boolean isPort(String port) {
        boolean number = !port.isEmpty() && port.length() <= 5 && port.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(port) <= 65_535 : port.startsWith("_") && isName(port);
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.chars().allMatch(NodeAddress::isNameCharacter);
    }

    private static boolean isNameCharacter(int c) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (c >= '0' && c <= '9') || "._-~%".indexOf(c) >= 0;
    }
}
