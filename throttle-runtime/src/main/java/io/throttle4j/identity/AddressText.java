package io.throttle4j.identity;

import java.nio.ByteBuffer;

/** Writes addresses in their one canonical form, IPv6 as RFC 5952 has it. */
final class AddressText {

    private static final int GROUPS = 8;

    private AddressText() {}

    static String of(byte[] address) {
        return address.length == Ipv4Literal.BYTES ? ipv4(address) : ipv6(ByteBuffer.wrap(address));
    }

    private static String ipv4(byte[] address) {
        StringBuilder text = new StringBuilder(15);
        for (byte octet : address) {
            text.append(text.isEmpty() ? "" : ".").append(octet & 0xFF);
        }
        return text.toString();
    }

    private static String ipv6(ByteBuffer address) {
        int gapStart = longestZeroRun(address);
        int gapLength = gapStart < 0 ? 0 : zerosFrom(address, gapStart);
        if (gapLength < 2) {
            return hex(address, 0, GROUPS);
        }
        return hex(address, 0, gapStart) + "::" + hex(address, gapStart + gapLength, GROUPS);
    }

    private static String hex(ByteBuffer address, int from, int to) {
        StringBuilder text = new StringBuilder(39);
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : ":").append(Integer.toHexString(group(address, i)));
        }
        return text.toString();
    }

    /** Where the longest run starts, the first of equals; -1 when no group is zero. */
    private static int longestZeroRun(ByteBuffer address) {
        int best = -1;
        for (int i = 0; i < GROUPS; i++) {
            int run = zerosFrom(address, i);
            if (run > 0 && (best < 0 || run > zerosFrom(address, best))) {
                best = i;
            }
        }
        return best;
    }

    private static int zerosFrom(ByteBuffer address, int start) {
        int end = start;
        while (end < GROUPS && group(address, end) == 0) {
            end++;
        }
        return end - start;
    }

    private static int group(ByteBuffer address, int index) {
        return address.getShort(index * 2) & 0xFFFF;
    }
}
