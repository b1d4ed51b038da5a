package io.throttle4j.identity;

import io.throttle4j.Identity;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes identities safe to store, log and send: bounded in length, and unreadable when there is a secret.
 *
 * <p>Hashed values start with {@value #DIGEST_MARK} or {@value #KEYED_MARK}. A value that already starts so is hashed
 * too: no client can take the name of a hash. Immutable and safe for use by several threads.
 */
public final class IdentityGuard {

    /** The longest value that is left as it is, in UTF-16 units. */
    static final int LONGEST_PLAIN = 128;

    static final String DIGEST_MARK = "sha256:";
    static final String KEYED_MARK = "hmac:";

    /** 144 bits, 24 characters without padding. */
    private static final int KEYED_BYTES = 18;

    private final Optional<SecretKeySpec> key;

    /**
     * A guard that hashes every identity with {@code secret}, or without one only those too long to keep.
     *
     * @throws IllegalArgumentException if the secret is blank
     */
    public IdentityGuard(Optional<String> secret) {
        if (secret.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("the secret is blank; give one, or none to keep identities readable");
        }
        this.key = secret.map(text -> new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    }

    /** The identity to use from here on; two identities that differ before differ after. */
    public Identity guard(Identity identity) {
        if (identity.kind() == Identity.Kind.UNKNOWN) {
            return identity;
        }
        if (key.isPresent()) {
            return new Identity(identity.kind(), KEYED_MARK + keyed(key.get(), identity));
        }
        return isPlain(identity.value())
                ? identity
                : new Identity(identity.kind(), DIGEST_MARK + digest(identity.value()));
    }

    private static boolean isPlain(String value) {
        return value.length() <= LONGEST_PLAIN && !value.startsWith(DIGEST_MARK) && !value.startsWith(KEYED_MARK);
    }

    /** The kind is hashed along, so that equal values of two kinds can't be recognised as equal. */
    private static String keyed(SecretKeySpec key, Identity identity) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update(bytes(identity.kind().name() + ":"));
            return base64(Arrays.copyOf(mac.doFinal(bytes(identity.value())), KEYED_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java platform has no HmacSHA256, which all must have", impossible);
        }
    }

    /** Not truncated: without a key an attacker may look for collisions at leisure. */
    private static String digest(String value) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(bytes(value)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java platform has no SHA-256, which all must have", impossible);
        }
    }

    /** Two bytes per character: a charset would turn all lone surrogates into one replacement. */
    private static byte[] bytes(String value) {
        ByteBuffer bytes = ByteBuffer.allocate(value.length() * Character.BYTES);
        bytes.asCharBuffer().put(value);
        return bytes.array();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
