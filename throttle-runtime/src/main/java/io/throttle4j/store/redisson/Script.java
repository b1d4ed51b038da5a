package io.throttle4j.store.redisson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.redisson.api.RScript.ReturnType;
import org.redisson.api.RedissonClient;
import org.redisson.client.RedisException;
import org.redisson.client.codec.StringCodec;

/**
 * A script that Redis runs.
 *
 * @param body its text
 * @param sha1 the name under which Redis caches it
 * @param answers what it returns
 */
record Script(String body, String sha1, ReturnType answers) {

    private static final Logger LOG = System.getLogger("io.throttle4j");

    /** Takes one unit from one sliding window. */
    static final Script TAKE_ONE = of(ReturnType.LONG, "bounds.lua", "take_one.lua");

    /** Takes one unit from each of several sliding windows, for one check. */
    static final Script TAKE_SEVERAL = of(ReturnType.LIST, "bounds.lua", "take_several.lua");

    /** Takes one unit from each of some sliding windows, for many checks. */
    static final Script TAKE_MANY =
            of(ReturnType.LIST, "time.lua", "bounds.lua", "list.lua", "windows.lua", "take_many.lua");

    /** Takes from buckets, all or nothing. */
    static final Script TAKE =
            of(ReturnType.LIST, "time.lua", "gcra.lua", "bounds.lua", "list.lua", "windows.lua", "take.lua");

    /** Looks at buckets. */
    static final Script LOOK = of(ReturnType.LIST, "time.lua", "gcra.lua", "look.lua");

    /** Takes back what was taken. */
    static final Script GIVE_BACK = of(ReturnType.LONG, "time.lua", "gcra.lua", "give_back.lua");

    /** Lends a lease. */
    static final Script LEASE = of(ReturnType.LONG, "time.lua", "lease.lua");

    /** Keeps a lease for longer. */
    static final Script RENEW = of(ReturnType.LONG, "time.lua", "renew.lua");

    /** Takes a lease back. */
    static final Script RELEASE = of(ReturnType.LONG, "release.lua");

    /**
     * Loads all scripts, so that the first requests need not send them.
     *
     * <p>A user who may not load scripts can still run them; each is then loaded when it is first sent.
     */
    static void load(RedissonClient client) {
        for (Script script : List.of(TAKE_ONE, TAKE_SEVERAL, TAKE_MANY, TAKE, LOOK, GIVE_BACK, LEASE, RENEW, RELEASE)) {
            try {
                client.getScript(StringCodec.INSTANCE).scriptLoad(script.body());
            } catch (RedisException notAllowed) {
                LOG.log(Level.DEBUG, "scripts cannot be loaded ahead", notAllowed);
                return;
            }
        }
    }

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
