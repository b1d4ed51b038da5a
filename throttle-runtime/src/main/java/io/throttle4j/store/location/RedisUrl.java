package io.throttle4j.store.location;

import java.util.List;
import java.util.Optional;

/**
 * Where a Redis is and how to get in. Immutable; its text shows no credentials.
 *
 * <p>Written as
 *
 * <ul>
 *   <li>{@code redis://[user:password@]host[:6379][/database]}: one server;
 *   <li>{@code redis+sentinel://[user:password@]host[:26379],host2.../master-name[/database]}: the master that these
 *       sentinels name; sentinels that ask for credentials are given the same;
 *   <li>{@code redis+cluster://[user:password@]host[:6379],host2...}: a cluster, found through some of its nodes.
 * </ul>
 *
 * <p>{@code rediss} instead of {@code redis} is TLS. The user may be missing, {@code :password@}. In both, whatever means
 * something in a URL is percent-encoded. IPv6 addresses stand in brackets.
 *
 * @param servers the servers to begin with
 * @param tls whether connections are encrypted and the servers' certificates and names are checked
 * @param credentials what to log in with; empty if the servers ask for none
 * @param database the number of the database, from 0; always 0 in a cluster
 */
public record RedisUrl(Servers servers, boolean tls, Optional<Credentials> credentials, int database)
        implements StoreLocation {

    /** Checks that a cluster has no database but 0, and that the number is not negative. */
    public RedisUrl {
        if (database < 0 || (database > 0 && servers instanceof Cluster)) {
            throw new IllegalArgumentException(
                    "database " + database + "; use 0, or a higher one outside of a cluster");
        }
    }

    /**
     * Reads a URL.
     *
     * @throws IllegalArgumentException if {@code text} is none; the message quotes it without credentials
     */
    public static RedisUrl parse(String text) {
        return new RedisUrlText(text).read();
    }

    /** The servers to begin with, at least one. */
    public sealed interface Servers {

        /** The servers that are named. */
        List<Server> named();
    }

    /** One server that is not part of anything. */
    public record Standalone(Server server) implements Servers {

        @Override
        public List<Server> named() {
            return List.of(server);
        }
    }

    /**
     * Sentinels that know which server is the master.
     *
     * @param named some of the sentinels
     * @param masterName what they call the master
     */
    public record Sentinels(List<Server> named, String masterName) implements Servers {

        /** Copies the servers. */
        public Sentinels {
            named = List.copyOf(named);
        }
    }

    /**
     * A cluster.
     *
     * @param named some of its nodes
     */
    public record Cluster(List<Server> named) implements Servers {

        /** Copies the servers. */
        public Cluster {
            named = List.copyOf(named);
        }
    }

    /**
     * A server.
     *
     * @param host a name, or an address; an IPv6 address without brackets
     * @param port from 1 to 65535
     */
    public record Server(String host, int port) {

        /** Host and port as in a URL. */
        @Override
        public String toString() {
            return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
        }
    }

    /**
     * What to log in with.
     *
     * @param user the user; empty for the default user
     * @param password the password, decoded
     */
    public record Credentials(Optional<String> user, String password) {

        /** Shows nothing of them. */
        @Override
        public String toString() {
            return "***";
        }
    }

    /** The servers that are named, separated by commas; no credentials. */
    public String hosts() {
        return String.join(",", servers.named().stream().map(Server::toString).toList());
    }

    /** The URL with {@code ***} for the credentials. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(tls ? LocationText.REDIS_TLS : LocationText.REDIS);
        text.append(servers instanceof Sentinels ? LocationText.SENTINEL : "");
        text.append(servers instanceof Cluster ? LocationText.CLUSTER : "").append("://");
        credentials.ifPresent(hidden -> text.append(hidden).append('@'));
        text.append(hosts());
        text.append(servers instanceof Sentinels sentinels ? "/" + sentinels.masterName() : "");
        return text.append(database == 0 ? "" : "/" + database).toString();
    }
}
