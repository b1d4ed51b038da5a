package io.throttle4j.identity;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** Reads IPv6 as RFC 4291 writes it: eight groups, one run of zeros as {@code ::}, the last two groups as IPv4. */
final class Ipv6Literal {

    static final int BYTES = 16;
    private static final int LONGEST = 45;

    private Ipv6Literal() {}

    static Optional<byte[]> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text).filter(address -> address.length == BYTES);
        }
        String head = text.substring(0, gap);
        String tail = text.substring(gap + 2);
        if (head.contains(".")) {
            return Optional.empty();
        }
        return side(head).flatMap(left -> side(tail).flatMap(right -> join(left, right)));
    }

    private static Optional<byte[]> join(byte[] left, byte[] right) {
        if (left.length + right.length > BYTES - 2) {
            return Optional.empty();
        }
        byte[] address = Arrays.copyOf(left, BYTES);
        System.arraycopy(right, 0, address, BYTES - right.length, right.length);
        return Optional.of(address);
    }

    private static Optional<byte[]> side(String text) {
        return text.isEmpty() ? Optional.of(new byte[0]) : groups(text);
    }

    private static Optional<byte[]> groups(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length > BYTES / 2) {
            return Optional.empty();
        }
        ByteBuffer address = ByteBuffer.allocate(parts.length * 2 + 2);
        for (int i = 0; i < parts.length; i++) {
            Optional<byte[]> group = i == parts.length - 1 ? lastGroup(parts[i]) : group(parts[i]);
            if (group.isEmpty()) {
                return Optional.empty();
            }
            address.put(group.get());
        }
        return Optional.of(Arrays.copyOf(address.array(), address.position()));
    }

    private static Optional<byte[]> lastGroup(String part) {
        return part.contains(".") ? Ipv4Literal.parse(part) : group(part);
    }

    private static Optional<byte[]> group(String part) {
        boolean hex = !part.isEmpty() && part.length() <= 4 && part.chars().allMatch(Ipv6Literal::isHexDigit);
        if (!hex) {
            return Optional.empty();
        }
        int value = Integer.parseInt(part, 16);
        return Optional.of(new byte[] {(byte) (value >> 8), (byte) value});
    }

    private static boolean isHexDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }
}
