package shop.sessions;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.spec.KeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Who may come in, and who is in. */
public class Accounts {
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final int ROUNDS = 100_000;
    private static final int SHORTEST = 8;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Account> accounts = new ConcurrentHashMap<>();
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final Clock clock = Clock.systemUTC();

    private record Account(String user, byte[] salt, byte[] hash) {}

    private record Session(String user, Instant seen) {}

    public void register(String user, String password) {
        if (password.length() < SHORTEST) {
            throw new IllegalArgumentException("a password has at least " + SHORTEST + " characters");
        }
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        accounts.put(user, new Account(user, salt, hash(password, salt)));
    }

    /** A new session; empty when user and password do not belong together. */
    public Optional<String> open(String user, String password) {
        if (!matches(user, password)) {
            return Optional.empty();
        }
        byte[] token = new byte[16];
        random.nextBytes(token);
        String session = HexFormat.of().formatHex(token);
        sessions.put(session, new Session(user, clock.instant()));
        return Optional.of(session);
    }

    /** Whose session it is, as long as it is used. */
    public Optional<String> user(String session) {
        Instant now = clock.instant();
        Session seen = sessions.computeIfPresent(
                session, (token, last) -> last.seen().plus(IDLE).isBefore(now) ? null : new Session(last.user(), now));
        return Optional.ofNullable(seen).map(Session::user);
    }

    public boolean close(String session) {
        return sessions.remove(session) != null;
    }

    public int count() {
        Instant start = clock.instant().minus(IDLE);
        sessions.values().removeIf(session -> session.seen().isBefore(start));
        return sessions.size();
    }

    public boolean change(String user, String old, String wanted) {
        if (!matches(user, old) || wanted.equals(old)) {
            return false;
        }
        register(user, wanted);
        sessions.values().removeIf(session -> session.user().equals(user));
        return true;
    }

    private boolean matches(String user, String password) {
        Account account = accounts.get(user);
        return account != null && MessageDigest.isEqual(account.hash(), hash(password, account.salt()));
    }

    private static byte[] hash(String password, byte[] salt) {
        KeySpec key = new PBEKeySpec(password.toCharArray(), salt, ROUNDS, 256);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has it", impossible);
        }
    }
}
