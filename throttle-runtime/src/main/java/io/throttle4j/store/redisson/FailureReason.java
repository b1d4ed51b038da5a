package io.throttle4j.store.redisson;

import io.throttle4j.store.location.RedisUrl;
import java.net.UnknownHostException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.redisson.client.RedisAuthRequiredException;
import org.redisson.client.RedisException;
import org.redisson.client.RedisTimeoutException;
import org.redisson.client.RedisWrongPasswordException;

/** Says in a few words, and without credentials, why a Redis cannot be reached. */
final class FailureReason {

    private static final int LONGEST = 200;

    /** Where Redisson's own words begin behind those of the server. */
    private static final String DETAILS = ". channel: ";

    /** How Redisson says that it was answered in another protocol. */
    private static final String UNDECODABLE = "Can't decode";

    private FailureReason() {}

    static String of(Throwable failure, RedisUrl url) {
        Throwable reason = failure;
        while (!isTelling(reason) && reason.getCause() != null) {
            reason = reason.getCause();
        }
        return withoutCredentials(words(reason, url), url);
    }

    /** What the server said, without Redisson's words, which repeat what clients chose; empty if it said nothing. */
    static String ofServer(Throwable failure) {
        Throwable reason =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return reason instanceof RedisException ? theirWords(reason) : "";
    }

    private static boolean isTelling(Throwable failure) {
        return failure instanceof UnknownHostException || failure instanceof SSLException || isTimeout(failure);
    }

    private static String words(Throwable reason, RedisUrl url) {
        if (reason instanceof UnknownHostException) {
            return "the host is not found";
        }
        if (reason instanceof RedisAuthRequiredException) {
            return "it asks for a password (NOAUTH); write :password@ or user:password@ before the host";
        }
        if (reason instanceof RedisWrongPasswordException) {
            return "it does not accept user and password (WRONGPASS)";
        }
        if (isTimeout(reason)) {
            return url.tls() ? "no answer in time; does it speak TLS?" : "no answer in time";
        }
        return theirWords(reason);
    }

    private static boolean isTimeout(Throwable failure) {
        return failure instanceof TimeoutException || failure instanceof RedisTimeoutException;
    }

    /** As one line of printable characters, whatever the other side has sent. */
    private static String theirWords(Throwable reason) {
        String message = reason.getMessage() == null ? reason.getClass().getName() : reason.getMessage();
        if (message.startsWith(UNDECODABLE)) {
            return "what answers there is no Redis, or speaks TLS only; write rediss for TLS";
        }
        int details = message.indexOf(DETAILS);
        String line = (details < 0 ? message : message.substring(0, details)).replaceAll("[^!-~]+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }

    /** Neither the server nor Redisson repeats them, as far as is known. */
    private static String withoutCredentials(String words, RedisUrl url) {
        return url.credentials()
                .map(credentials -> words.replace(credentials.password(), "***"))
                .orElse(words);
    }
}
