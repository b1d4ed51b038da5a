package io.throttle4j.store.redisson;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.store.location.RedisUrl;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.redisson.client.RedisConnectionException;
import org.redisson.client.RedisException;

class FailureReasonTest {

    private static final RedisUrl URL = RedisUrl.parse("redis://ada:s3cret@host");

    @Test
    void looksForTheCause() {
        assertThat(reason(new RedisConnectionException(
                        "outer", new CompletionException(new RedisException("LOADING Redis is loading")))))
                .isEqualTo("LOADING Redis is loading");
    }

    @Test
    void leavesOutRedissonsDetails() {
        assertThat(reason(new RedisException("ERR no. channel: [id: 0x1] command: (PING)")))
                .isEqualTo("ERR no");
    }

    @Test
    void staysShortAndOnOnePrintableLine() {
        assertThat(reason(new RedisException("a\r\n\u0007b\u00e4c " + "x".repeat(500))))
                .isEqualTo("a b c " + "x".repeat(194) + "...");
    }

    @Test
    void knowsOtherProtocolsWhenItSeesThem() {
        assertThat(reason(new RedisConnectionException(
                        "outer", new IllegalStateException("Can't decode replay: HTTP/1.1 400 Bad Request"))))
                .isEqualTo("what answers there is no Redis, or speaks TLS only; write rediss for TLS");
    }

    @Test
    void namesTheClassWhereThereAreNoWords() {
        assertThat(reason(new IllegalStateException())).isEqualTo("java.lang.IllegalStateException");
    }

    @Test
    void hidesThePasswordShouldSomebodyRepeatIt() {
        assertThat(reason(new RedisException("ERR wrong: s3cret"))).isEqualTo("ERR wrong: ***");
    }

    @Test
    void hasTimeOutsThatMayBeForWantOfTls() {
        Throwable late = new RedisConnectionException("outer", new TimeoutException());

        assertThat(reason(late)).isEqualTo("no answer in time");
        assertThat(FailureReason.of(late, RedisUrl.parse("rediss://host")))
                .isEqualTo("no answer in time; does it speak TLS?");
    }

    @Test
    void saysWhatIsWrongWithTls() {
        Throwable untrusted = new SSLHandshakeException("(certificate_unknown) no name matching host found");
        untrusted.initCause(new IllegalStateException("deeper"));

        assertThat(reason(new RedisConnectionException("outer", untrusted)))
                .isEqualTo("(certificate_unknown) no name matching host found");
    }

    private static String reason(Throwable failure) {
        return FailureReason.of(failure, URL);
    }
}
