package io.throttle4j.store.location;

import io.throttle4j.store.location.RedisUrl.Cluster;
import io.throttle4j.store.location.RedisUrl.Credentials;
import io.throttle4j.store.location.RedisUrl.Sentinels;
import io.throttle4j.store.location.RedisUrl.Server;
import io.throttle4j.store.location.RedisUrl.Servers;
import io.throttle4j.store.location.RedisUrl.Standalone;
import java.net.InetAddress;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads one URL of a Redis.
 *
 * <p>Messages quote nothing but what {@link LocationText#shown} lets through: any part of a URL that is written wrongly may
 * be a part of a password.
 */
final class RedisUrlText {

    private static final int PORT = 6379;
    private static final int SENTINEL_PORT = 26379;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9A-Fa-f:.]+]");
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern NOT_ENCODED = Pattern.compile("[/?#@\\s]");

    private final String text;

    RedisUrlText(String text) {
        this.text = text;
    }

    RedisUrl read() {
        String scheme = LocationText.schemeOf(text);
        String rest = text.strip().substring(scheme.length() + "://".length());
        int at = rest.lastIndexOf('@');
        Optional<Credentials> credentials = at < 0 ? Optional.empty() : Optional.of(credentials(rest.substring(0, at)));
        String place = rest.substring(at + 1);
        refuseParameters(place);
        int slash = place.indexOf('/');
        String hosts = slash < 0 ? place : place.substring(0, slash);
        String path = slash < 0 ? "" : place.substring(slash + 1);
        boolean tls = scheme.startsWith(LocationText.REDIS_TLS);
        if (scheme.endsWith(LocationText.SENTINEL)) {
            return sentinels(servers(hosts, SENTINEL_PORT), path, tls, credentials);
        }
        List<Server> servers = servers(hosts, PORT);
        return scheme.endsWith(LocationText.CLUSTER)
                ? new RedisUrl(cluster(servers, path), tls, credentials, 0)
                : new RedisUrl(standalone(servers), tls, credentials, database(path, "redis://host:6379/1"));
    }

    private Credentials credentials(String written) {
        if (NOT_ENCODED.matcher(written).find()) {
            throw problem(
                    "cannot be read before its last @; in user and password write %40 for @, %2F for /, %3F for ?,"
                            + " %23 for # and %20 for a space");
        }
        if (LONE_PERCENT.matcher(written).find()) {
            throw problem("has a % in user or password that encodes nothing; write %25 for %");
        }
        int colon = written.indexOf(':');
        if (colon < 0 || colon == written.length() - 1) {
            throw problem("has no password before the @; write user:password@, :password@ without a user, or nothing");
        }
        String user = written.substring(0, colon);
        return new Credentials(
                user.isEmpty() ? Optional.empty() : Optional.of(decoded(user)), decoded(written.substring(colon + 1)));
    }

    /** Unlike in a form, a plus is a plus. */
    private static String decoded(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private void refuseParameters(String place) {
        if (place.contains("?") || place.contains("#")) {
            throw problem("has parameters, which are not accepted; remove what follows the ? or #: the time-out is"
                    + " throttle.store-timeout, TLS is rediss://, the database is a number after the host");
        }
    }

    private List<Server> servers(String hosts, int defaultPort) {
        if (hosts.isEmpty()) {
            throw problem("has no host; write redis://host:6379");
        }
        return Arrays.stream(hosts.split(",", -1))
                .map(server -> server(server, defaultPort))
                .toList();
    }

    private Server server(String written, int defaultPort) {
        int end = written.startsWith("[") ? written.indexOf(']') + 1 : written.indexOf(':');
        if (end <= 0) {
            end = written.length();
        }
        String host = written.substring(0, end);
        String port = written.substring(end);
        if (!isIpv6InBrackets(host) && !NAME.matcher(host).matches()) {
            throw problem(
                    "has a server that is not written host or host:port; hosts are made of letters, digits and . - _,"
                            + " an IPv6 address stands in brackets, [::1]:6379, and several servers are separated by single"
                            + " commas");
        }
        return new Server(
                host.startsWith("[") ? host.substring(1, host.length() - 1) : host,
                port.isEmpty() ? defaultPort : port(port));
    }

    private static boolean isIpv6InBrackets(String host) {
        try {
            // In brackets it is taken as an address or refused, and never looked up.
            return IPV6.matcher(host).matches() && InetAddress.getByName(host) != null;
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }

    private int port(String written) {
        String digits = written.substring(1);
        boolean number = written.startsWith(":") && NUMBER.matcher(digits).matches();
        if (!number || Integer.parseInt(digits) < 1 || Integer.parseInt(digits) > 65_535) {
            throw problem("has a port that is not a number from 1 to 65535; write host:6379, and an IPv6 address in"
                    + " brackets, [::1]:6379");
        }
        return Integer.parseInt(digits);
    }

    private Servers standalone(List<Server> servers) {
        if (servers.size() > 1) {
            throw problem("names several servers; use redis+sentinel:// or redis+cluster:// for them, or name one");
        }
        return new Standalone(servers.get(0));
    }

    private Servers cluster(List<Server> servers, String path) {
        if (!path.isEmpty() && !path.equals("0")) {
            throw problem("has something after the hosts, but a cluster has database 0 only; write"
                    + " redis+cluster://host:6379,host2:6379");
        }
        return new Cluster(servers);
    }

    private RedisUrl sentinels(List<Server> servers, String path, boolean tls, Optional<Credentials> credentials) {
        String example = "redis+sentinel://host:26379/master-name";
        int slash = path.indexOf('/');
        String master = slash < 0 ? path : path.substring(0, slash);
        if (!NAME.matcher(master).matches() || NUMBER.matcher(master).matches()) {
            throw problem("does not name the master that the sentinels watch, in letters, digits and . - _; write "
                    + example);
        }
        int database = slash < 0 ? 0 : database(path.substring(slash + 1), example + "/1");
        return new RedisUrl(new Sentinels(servers, master), tls, credentials, database);
    }

    private int database(String path, String example) {
        if (!path.isEmpty() && !NUMBER.matcher(path).matches()) {
            throw problem("ends in something that is no number of a database; write " + example + ", or nothing for"
                    + " database 0");
        }
        return path.isEmpty() ? 0 : Integer.parseInt(path);
    }

    private IllegalArgumentException problem(String whatAndAdvice) {
        return new IllegalArgumentException("\"" + LocationText.shown(text) + "\" " + whatAndAdvice);
    }
}
