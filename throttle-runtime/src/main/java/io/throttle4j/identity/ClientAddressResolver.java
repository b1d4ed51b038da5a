package io.throttle4j.identity;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the client's address behind the proxies that are trusted. Safe for use by several threads.
 *
 * <p>Only address literals are believed. Whatever else stands where the client's address should stand, an empty entry, a
 * name, {@code unknown}, means the remote address.
 */
public final class ClientAddressResolver {

    private final TrustedProxies trustedProxies;
    private final boolean trusting;
    private final ForwardedHeader header;
    private final int ipv6Prefix;
    private final KnownAddresses known = new KnownAddresses();
    private final Function<String, Optional<String>> grouping;

    /**
     * A resolver for one configuration.
     *
     * @param trustedProxies whose word is taken
     * @param header the one header they give it in; no other is ever read
     * @param ipv6Prefix the number of leading bits that make IPv6 addresses one client, 1 to 128
     * @throws IllegalArgumentException if {@code ipv6Prefix} is outside its bounds
     */
    public ClientAddressResolver(TrustedProxies trustedProxies, ForwardedHeader header, int ipv6Prefix) {
        if (ipv6Prefix < 1 || ipv6Prefix > 128) {
            throw new IllegalArgumentException("an IPv6 prefix of " + ipv6Prefix + " bits; use 1 to 128");
        }
        this.trustedProxies = trustedProxies;
        this.trusting = !trustedProxies.isNone();
        this.header = header;
        this.ipv6Prefix = ipv6Prefix;
        this.grouping = text -> NodeAddress.parse(text).map(address -> address.grouped(ipv6Prefix));
    }

    /** Whether what the header says can make a difference. */
    public boolean trustsAnybody() {
        return trusting;
    }

    /**
     * The address a client is counted under: IPv4, or the network of its IPv6 address.
     *
     * @param remoteAddress the other end of the connection, null when the container does not tell
     * @param headerLines the values of the header, one per line, in order
     * @return the address in canonical form; empty when neither the header nor the connection tells one
     */
    public Optional<String> resolve(@Nullable String remoteAddress, List<String> headerLines) {
        if (headerLines.isEmpty()) {
            return remoteAddress == null ? Optional.empty() : known.of(remoteAddress, grouping);
        }
        Optional<ClientAddress> remote = remoteAddress == null ? Optional.empty() : NodeAddress.parse(remoteAddress);
        return forwarded(remote, headerLines).or(() -> remote).map(address -> address.grouped(ipv6Prefix));
    }

    private Optional<ClientAddress> forwarded(Optional<ClientAddress> remote, List<String> headerLines) {
        Iterator<String> entries = header.entriesFromRight(headerLines);
        if (trustedProxies instanceof TrustedProxies.Hops hops) {
            return entryAt(hops.count(), entries);
        }
        TrustedProxies.Ranges ranges = (TrustedProxies.Ranges) trustedProxies;
        return remote.filter(ranges::contains).flatMap(proxy -> firstUntrusted(ranges, entries));
    }

    /** The entry at min(hops, number of entries) from the right. */
    private Optional<ClientAddress> entryAt(int hops, Iterator<String> entries) {
        Optional<String> entry = Optional.empty();
        for (int i = 0; i < hops && entries.hasNext(); i++) {
            entry = Optional.of(entries.next());
        }
        return entry.flatMap(header::address);
    }

    /** The first entry from the right that is no trusted proxy, the leftmost if all are. */
    private Optional<ClientAddress> firstUntrusted(TrustedProxies.Ranges ranges, Iterator<String> entries) {
        Optional<ClientAddress> address = Optional.empty();
        while (entries.hasNext()) {
            address = header.address(entries.next());
            if (address.filter(ranges::contains).isEmpty()) {
                return address;
            }
        }
        return address;
    }
}
