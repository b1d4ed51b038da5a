package io.throttle4j.identity;

import java.util.Optional;

/**
 * Reads dotted decimal IPv4: four parts of 0 to 255 without leading zeros, which some systems read as octal. There is one way
 * only to write an address so.
 */
final class Ipv4Literal {

    static final int BYTES = 4;
    private static final int LONGEST_OCTET = 3;
    private static final int BAD = -1;

    private Ipv4Literal() {}

    /** Every check of an anonymous client begins with this, so it makes nothing but the result. */
    static Optional<byte[]> parse(String text) {
        byte[] address = new byte[BYTES];
        int from = 0;
        for (int i = 0; i < BYTES; i++) {
            int end = i < BYTES - 1 ? text.indexOf('.', from) : text.length();
            int octet = octet(text, from, end);
            if (octet == BAD) {
                return Optional.empty();
            }
            address[i] = (byte) octet;
            from = end + 1;
        }
        return Optional.of(address);
    }

    private static int octet(String text, int from, int end) {
        int length = end - from;
        if (length < 1 || length > LONGEST_OCTET || (length > 1 && text.charAt(from) == '0')) {
            return BAD;
        }
        int octet = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return BAD;
            }
            octet = octet * 10 + c - '0';
        }
        return octet <= 255 ? octet : BAD;
    }
}
