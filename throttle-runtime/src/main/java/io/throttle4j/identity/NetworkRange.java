package io.throttle4j.identity;

/**
 * The addresses that share a prefix, {@code 10.0.0.0/8} for instance. Values are immutable.
 *
 * @param network the address with all bits after the prefix cleared
 * @param prefix the number of leading bits shared, from 1
 */
record NetworkRange(ClientAddress network, int prefix) {

    private static final int MAPPED_BITS = 96;

    /**
     * Reads {@code address/prefix}, or a single address.
     *
     * @throws IllegalArgumentException if {@code text} is neither; the message says what to write
     */
    static NetworkRange parse(String text) {
        int slash = text.indexOf('/');
        String literal = slash < 0 ? text : text.substring(0, slash);
        ClientAddress address = ClientAddress.parse(literal).orElseThrow(() -> notAnAddress(text));
        if (slash < 0) {
            return new NetworkRange(address, address.bits());
        }
        boolean mapped = address.isIpv4() && literal.indexOf(':') >= 0;
        int prefix = prefix(text, text.substring(slash + 1), mapped ? MAPPED_BITS : 0, address.bits());
        return checked(text, address, prefix);
    }

    boolean contains(ClientAddress address) {
        return address.bits() == network.bits() && address.masked(prefix).equals(network);
    }

    /** The range as {@link #parse} reads it. */
    @Override
    public String toString() {
        return prefix == network.bits() ? network.toString() : network + "/" + prefix;
    }

    private static int prefix(String text, String digits, int offset, int bits) {
        boolean number =
                !digits.isEmpty() && digits.length() <= 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int prefix = number ? Integer.parseInt(digits) - offset : -1;
        if (prefix < 0 || prefix > bits) {
            throw new IllegalArgumentException("the prefix of \"" + text + "\" is \"" + digits + "\"; it can be "
                    + (offset + 1) + " to " + (offset + bits));
        }
        return prefix;
    }

    private static NetworkRange checked(String text, ClientAddress address, int prefix) {
        if (prefix == 0) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" trusts every address, so that any client could pass for"
                            + " any other; list the addresses of your proxies, or give their number");
        }
        NetworkRange range = new NetworkRange(address.masked(prefix), prefix);
        if (!range.network.equals(address)) {
            throw new IllegalArgumentException("\"" + text + "\" has bits set after its prefix; did you mean \"" + range
                    + "\" or \"" + address + "\"?");
        }
        return range;
    }

    private static IllegalArgumentException notAnAddress(String text) {
        return new IllegalArgumentException("\"" + text + "\" is neither an address nor a range; write 10.0.0.0/8,"
                + " 192.0.2.7 or 2001:db8::/32 for instance; names are not looked up");
    }
}
