package io.throttle4j.identity;

import java.util.Optional;

/** Reads dotted decimal IPv4: four parts of 0 to 255 without leading zeros, which some systems read as octal. */
final class Ipv4Literal {

    static final int BYTES = 4;
    private static final int LONGEST = 15;

    private Ipv4Literal() {}

    static Optional<byte[]> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String[] parts = text.split("\\.", -1);
        if (parts.length != BYTES) {
            return Optional.empty();
        }
        byte[] address = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            if (!isOctet(parts[i])) {
                return Optional.empty();
            }
            address[i] = (byte) Integer.parseInt(parts[i]);
        }
        return Optional.of(address);
    }

    private static boolean isOctet(String part) {
        boolean digits = !part.isEmpty() && part.length() <= 3 && part.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean leadingZero = part.length() > 1 && part.startsWith("0");
        return digits && !leadingZero && Integer.parseInt(part) <= 255;
    }
}
