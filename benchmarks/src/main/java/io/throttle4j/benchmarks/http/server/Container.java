package io.throttle4j.benchmarks.http.server;

import java.util.Locale;

/** What serves an application. */
public enum Container {
    /** Jersey in Grizzly. */
    JERSEY_GRIZZLY("resteasy|undertow|jetty|jersey-container-jetty-http|servlet"),
    /** Jersey in Jetty, without servlets. */
    JERSEY_JETTY("resteasy|undertow|grizzly|jersey-container-grizzly2-http|servlet"),
    /** RESTEasy in Undertow. */
    RESTEASY_UNDERTOW("jersey|grizzly|jetty");

    private final String others;

    /** Which folders of the repository are not for this one, as a regular expression. */
    Container(String others) {
        this.others = others;
    }

    /** As figures call it. */
    public String figureName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether {@code jar} may be on the class path. Two implementations of Jakarta REST there take each other's place, and
     * an application has one container.
     */
    boolean permits(String jar) {
        return !jar.matches(".*/(" + others + ")/.*");
    }
}
