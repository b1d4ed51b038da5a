package io.throttle4j.benchmarks.http.server;

import java.util.Locale;

/** What serves an application. */
public enum Container {
    /** Jersey in Grizzly. */
    JERSEY_GRIZZLY("resteasy"),
    /** Jersey in Jetty, without servlets. */
    JERSEY_JETTY("resteasy"),
    /** RESTEasy in Undertow. */
    RESTEASY_UNDERTOW("jersey");

    private final String other;

    Container(String other) {
        this.other = other;
    }

    /** As figures call it. */
    public String figureName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether {@code jar} may be on the class path. Two implementations of Jakarta REST there take each other's place. */
    boolean permits(String jar) {
        return !jar.contains("/" + other + "/");
    }
}
