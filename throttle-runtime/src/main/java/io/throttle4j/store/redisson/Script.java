package io.throttle4j.store.redisson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.redisson.api.RScript.ReturnType;

/**
 * A script that Redis runs.
 *
 * @param body its text
 * @param sha1 the name under which Redis caches it
 * @param answers what it returns
 */
record Script(String body, String sha1, ReturnType answers) {

    /** Takes one unit from one sliding window. */
    static final Script TAKE_ONE = of(ReturnType.LONG, "time.lua", "take_one.lua");

    /** Takes from buckets, all or nothing. */
    static final Script TAKE = of(ReturnType.LIST, "time.lua", "gcra.lua", "take.lua");

    /** Looks at buckets. */
    static final Script LOOK = of(ReturnType.LIST, "time.lua", "gcra.lua", "look.lua");

    /** Takes back what was taken. */
    static final Script GIVE_BACK = of(ReturnType.LONG, "time.lua", "gcra.lua", "give_back.lua");

    /** Redis knows no imports: the parts are put one after the other. */
    private static Script of(ReturnType answers, String... parts) {
        StringBuilder body = new StringBuilder();
        for (String part : parts) {
            body.append(read(part));
        }
        return new Script(body.toString(), sha1(body.toString()), answers);
    }

    private static String read(String name) {
        try (InputStream file = Script.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing beside " + Script.class.getName()
                        + "; use an unchanged throttle-runtime jar");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sha1(String body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("this Java platform has no SHA-1, which all must have", impossible);
        }
    }
}
