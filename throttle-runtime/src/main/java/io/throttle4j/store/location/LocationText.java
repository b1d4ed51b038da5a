package io.throttle4j.store.location;

import io.throttle4j.suggest.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How locations are written, and what of one may be shown, however it is written. */
final class LocationText {

    static final String MEMORY = "memory";

    static final String REDIS = "redis";
    static final String REDIS_TLS = "rediss";
    static final String SENTINEL = "+sentinel";
    static final String CLUSTER = "+cluster";

    private static final List<String> SCHEMES =
            List.of(REDIS, REDIS_TLS, REDIS + SENTINEL, REDIS_TLS + SENTINEL, REDIS + CLUSTER, REDIS_TLS + CLUSTER);

    private static final String ACCEPTED = "use memory, redis://host:6379/0, redis+sentinel://host:26379/master-name or"
            + " redis+cluster://host:6379, with user:password@ before the host where it takes that, and rediss for TLS";

    private static final String SERVER = "(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?";

    /** Scheme, user and password, and a rest that looks like nothing but servers, master name and database. */
    private static final Pattern URL = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*://)([^@/?#\\s]*@)?(" + SERVER + "(?:,"
            + SERVER + ")*(?:/[0-9]*|/[A-Za-z][A-Za-z0-9._-]*(?:/[0-9]*)?)?)");

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.-]{1,40}");

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)(:(?://)?).*", Pattern.DOTALL);

    private LocationText() {}

    /** The location without credentials; no more than the scheme of one that is written oddly. */
    static String shown(String text) {
        String location = text.strip();
        Matcher url = URL.matcher(location);
        if (url.matches()) {
            return url.group(1) + (url.group(2) == null ? "" : "***@") + url.group(3);
        }
        if (WORD.matcher(location).matches()) {
            return location;
        }
        Matcher scheme = SCHEME.matcher(location);
        boolean showScheme = scheme.matches()
                && (scheme.group(2).length() > 1
                        || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT)));
        return showScheme ? scheme.group(1) + scheme.group(2) + "***" : "***";
    }

    /** The scheme of a URL in lower case, if it is one of a Redis. */
    static String schemeOf(String text) {
        String location = text.strip();
        String scheme =
                location.substring(0, Math.max(0, location.indexOf("://"))).toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme)) {
            throw new IllegalArgumentException("\"" + shown(text) + "\" is no store;" + meant(text) + " " + ACCEPTED);
        }
        return scheme;
    }

    private static String meant(String text) {
        Matcher scheme = SCHEME.matcher(text.strip());
        boolean url = scheme.matches();
        String name = url ? scheme.group(1) : text.strip();
        return Nearest.to(name.toLowerCase(Locale.ROOT), url ? SCHEMES : List.of(MEMORY))
                .map(near -> " did you mean \"" + near + (url ? "://" : "") + "\"?")
                .orElse("");
    }
}
