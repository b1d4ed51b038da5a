package io.throttle4j.store.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throttle4j.store.location.RedisUrl.Cluster;
import io.throttle4j.store.location.RedisUrl.Credentials;
import io.throttle4j.store.location.RedisUrl.Sentinels;
import io.throttle4j.store.location.RedisUrl.Server;
import io.throttle4j.store.location.RedisUrl.Standalone;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedisUrlTest {

    private static final String ENCODE =
            "cannot be read before its last @; in user and password write %40 for @, %2F for"
                    + " /, %3F for ?, %23 for # and %20 for a space";
    private static final String PASSWORD =
            "has no password before the @; write user:password@, :password@ without a user, or nothing";
    private static final String PARAMETERS =
            "has parameters, which are not accepted; remove what follows the ? or #: the"
                    + " time-out is throttle.store-timeout, TLS is rediss://, the database is a number after the host";
    private static final String SERVER =
            "has a server that is not written host or host:port; hosts are made of letters,"
                    + " digits and . - _, an IPv6 address stands in brackets, [::1]:6379, and several servers are separated by"
                    + " single commas";
    private static final String PORT =
            "has a port that is not a number from 1 to 65535; write host:6379, and an IPv6 address in brackets, [::1]:6379";
    private static final String DATABASE =
            "ends in something that is no number of a database; write redis://host:6379/1, or nothing for database 0";
    private static final String MASTER =
            "does not name the master that the sentinels watch, in letters, digits and . - _;"
                    + " write redis+sentinel://host:26379/master-name";
    private static final String CLUSTER = "has something after the hosts, but a cluster has database 0 only; write"
            + " redis+cluster://host:6379,host2:6379";
    private static final String NO_STORE = "is no store; use memory, redis://host:6379/0,"
            + " redis+sentinel://host:26379/master-name or redis+cluster://host:6379, with user:password@ before the host"
            + " where it takes that, and rediss for TLS";

    @Test
    void readsOneServer() {
        assertThat(RedisUrl.parse("redis://cache.example.org"))
                .isEqualTo(standalone("cache.example.org", 6379, false, Optional.empty(), 0));
        assertThat(RedisUrl.parse(" REDISS://ada:s3cret@my_cache-1:6380/2 "))
                .isEqualTo(standalone("my_cache-1", 6380, true, credentials("ada", "s3cret"), 2));
        assertThat(RedisUrl.parse("redis://:s3cret@10.0.0.1/"))
                .isEqualTo(standalone("10.0.0.1", 6379, false, credentials("", "s3cret"), 0));
        assertThat(RedisUrl.parse("redis://[2001:db8::1]:1/0"))
                .isEqualTo(standalone("2001:db8::1", 1, false, Optional.empty(), 0));
        assertThat(RedisUrl.parse("redis://[::1]")).isEqualTo(standalone("::1", 6379, false, Optional.empty(), 0));
    }

    @Test
    void decodesCredentials() {
        assertThat(RedisUrl.parse("redis://a%40b:p%2Fq%3A%25+%c3%a4:x@host").credentials())
                .isEqualTo(credentials("a@b", "p/q:%+\u00e4:x"));
    }

    @Test
    void readsSentinels() {
        assertThat(RedisUrl.parse("redis+sentinel://:s3cret@one,two:5000,[::1]/my.master-1/3"))
                .isEqualTo(new RedisUrl(
                        new Sentinels(
                                List.of(new Server("one", 26379), new Server("two", 5000), new Server("::1", 26379)),
                                "my.master-1"),
                        false,
                        credentials("", "s3cret"),
                        3));
        assertThat(RedisUrl.parse("rediss+sentinel://one/m/").tls()).isTrue();
    }

    @Test
    void readsClusters() {
        assertThat(RedisUrl.parse("redis+cluster://ada:s3cret@one,two:7001/0"))
                .isEqualTo(new RedisUrl(
                        new Cluster(List.of(new Server("one", 6379), new Server("two", 7001))),
                        false,
                        credentials("ada", "s3cret"),
                        0));
        assertThat(RedisUrl.parse("rediss+cluster://one/").tls()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "redis://host, redis://host:6379",
        "rediss://ada:s3cret@host:1/2, rediss://***@host:1/2",
        "redis+sentinel://:s3cret@[::1]/m, redis+sentinel://***@[::1]:26379/m",
        "rediss+sentinel://one/m/2, rediss+sentinel://one:26379/m/2",
        "'redis+cluster://a:s3cret@one,two:7', 'redis+cluster://***@one:6379,two:7'",
    })
    void showsEverythingButCredentials(String text, String shown) {
        RedisUrl url = RedisUrl.parse(text);

        assertThat(url).hasToString(shown);
        assertThat(shown).contains(url.hosts());
        assertThat(url.credentials().toString()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "redis://ada:p@ss@host|redis://***|" + ENCODE,
                "rediss://ada:p@ss/w@host:1/0?x=y|rediss://***|" + ENCODE,
                "redis://ada:p?ss@host|redis://***|" + ENCODE,
                "redis://ada:p ss@host|redis://***|" + ENCODE,
                "redis://ada:100%@host|redis://***@host|has a % in user or password that encodes nothing; write %25 for"
                        + " %",
                "redis://ada@host:1|redis://***@host:1|" + PASSWORD,
                "redis://ada:@host|redis://***@host|" + PASSWORD,
                "redis://@host|redis://***@host|" + PASSWORD,
                "redis://:@host|redis://***@host|" + PASSWORD,
                "redis://host?timeout=1s|redis://***|" + PARAMETERS,
                "redis://:s3cret@host/0?s3cret|redis://***|" + PARAMETERS,
                "redis://host#1|redis://***|" + PARAMETERS,
                "redis://|redis://***|has no host; write redis://host:6379",
                "redis:///1|redis://***|has no host; write redis://host:6379",
                "redis://:6379|redis://***|" + SERVER,
                "redis+cluster://one,,two|redis+cluster://***|" + SERVER,
                "redis+cluster://one, two|redis+cluster://***|" + SERVER,
                "redis://ho st|redis://***|" + SERVER,
                "redis://h\u00f6st|redis://***|" + SERVER,
                "redis://[::1|redis://***|" + SERVER,
                "redis://[1:2]|redis://[1:2]|" + SERVER,
                "redis://[fe80::1%eth0]|redis://***|" + SERVER,
                "redis://::1:6379|redis://***|" + SERVER,
                "redis://ada:s3cret|redis://***|" + PORT,
                "redis://host:0|redis://host:0|" + PORT,
                "redis://host:65536|redis://host:65536|" + PORT,
                "redis://host:99999999999|redis://***|" + PORT,
                "redis://[::1]6379|redis://***|" + PORT,
                "redis://one,two|redis://one,two|names several servers; use redis+sentinel:// or redis+cluster:// for"
                        + " them, or name one",
                "redis://host/x y|redis://***|" + DATABASE,
                "redis://host/-1|redis://***|" + DATABASE,
                "redis://host/1/2|redis://***|" + DATABASE,
                "redis://host/9999999999|redis://host/9999999999|" + DATABASE,
                "redis+sentinel://host|redis+sentinel://host|" + MASTER,
                "redis+sentinel://host/|redis+sentinel://host/|" + MASTER,
                "redis+sentinel://host/0|redis+sentinel://host/0|" + MASTER,
                "redis+sentinel://host/m$|redis+sentinel://***|" + MASTER,
                "redis+sentinel://host/m/x|redis+sentinel://***|ends in something that is no number of a database; write"
                        + " redis+sentinel://host:26379/master-name/1, or nothing for database 0",
                "redis+cluster://host/1|redis+cluster://host/1|" + CLUSTER,
                "redis+cluster://host/m|redis+cluster://host/m|" + CLUSTER,
            })
    void saysWhatIsWrong(String text, String shown, String problem) {
        assertThatThrownBy(() -> RedisUrl.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + shown + "\" " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hazelcast|hazelcast|''",
                "http://ada:s3cret@host|http://***@host|''",
                "redis:s3cret@host|redis:***|' did you mean \"redis://\"?'",
                "redis+sentinal://host/m|redis+sentinal://host/m|' did you mean \"redis+sentinel://\"?'",
                "redis-cluster://host|redis-cluster://host|' did you mean \"redis+cluster://\"?'",
                "ada:s3cret@host:6379|***|''",
                "memori|memori|' did you mean \"memory\"?'",
                "''|***|''",
            })
    void saysWhatAStoreMayBe(String text, String shown, String meant) {
        String expected = "\"" + shown + "\" " + NO_STORE.replace(";", ";" + meant);

        assertThatThrownBy(() -> StoreLocation.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(expected);
    }

    @Test
    void readsMemory() {
        assertThat(StoreLocation.parse(" memory "))
                .isEqualTo(new StoreLocation.Memory())
                .hasToString("memory");
        assertThat(StoreLocation.parse("redis://host")).isEqualTo(RedisUrl.parse("redis://host"));
    }

    @Test
    void refusesDatabasesThatCannotBe() {
        Cluster cluster = new Cluster(List.of(new Server("host", 1)));

        assertThatThrownBy(() -> new RedisUrl(cluster, false, Optional.empty(), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("database 1; use 0, or a higher one outside of a cluster");
    }

    private static RedisUrl standalone(
            String host, int port, boolean tls, Optional<Credentials> credentials, int database) {
        return new RedisUrl(new Standalone(new Server(host, port)), tls, credentials, database);
    }

    private static Optional<Credentials> credentials(String user, String password) {
        return Optional.of(new Credentials(Optional.of(user).filter(name -> !name.isEmpty()), password));
    }
}
