package io.throttle4j.identity;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An IPv4 or IPv6 address, read from a literal and never from a name. Values are immutable.
 *
 * <p>IPv4-mapped IPv6 ({@code ::ffff:192.0.2.1}) is the IPv4 address it stands for.
 */
final class ClientAddress {

    private static final int MAPPED_PREFIX_BYTES = 12;

    private final byte[] bytes;

    /** The canonical text if it is known. */
    private final @Nullable String text;

    private ClientAddress(byte[] bytes) {
        this(bytes, null);
    }

    private ClientAddress(byte[] bytes, @Nullable String text) {
        this.bytes = bytes;
        this.text = text;
    }

    /** Reads an address literal without port, brackets or zone; empty if {@code text} is anything else. */
    static Optional<ClientAddress> parse(String text) {
        return text.indexOf(':') < 0
                ? Ipv4Literal.parse(text).map(bytes -> new ClientAddress(bytes, text))
                : Ipv6Literal.parse(text).map(ClientAddress::folded).map(ClientAddress::new);
    }

    boolean isIpv4() {
        return bytes.length == Ipv4Literal.BYTES;
    }

    int bits() {
        return bytes.length * 8;
    }

    /** This address with all bits after the first {@code prefix} cleared. */
    ClientAddress masked(int prefix) {
        byte[] masked = new byte[bytes.length];
        for (int i = 0; i < masked.length; i++) {
            int kept = Math.min(8, Math.max(0, prefix - i * 8));
            masked[i] = (byte) (bytes[i] & (0xFF00 >> kept));
        }
        return new ClientAddress(masked);
    }

    /** The text clients are counted under: IPv4 as it is, IPv6 as its network unless the prefix is the whole address. */
    String grouped(int ipv6Prefix) {
        if (isIpv4() || ipv6Prefix == bits()) {
            return toString();
        }
        return masked(ipv6Prefix) + "/" + ipv6Prefix;
    }

    private static byte[] folded(byte[] address) {
        return isMapped(address) ? Arrays.copyOfRange(address, MAPPED_PREFIX_BYTES, Ipv6Literal.BYTES) : address;
    }

    private static boolean isMapped(byte[] address) {
        if (address.length != Ipv6Literal.BYTES || address[10] != -1 || address[11] != -1) {
            return false;
        }
        return Arrays.equals(address, 0, 10, new byte[10], 0, 10);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClientAddress that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The canonical text, IPv6 as in RFC 5952. */
    @Override
    public String toString() {
        return text != null ? text : AddressText.of(bytes);
    }
}
