package io.throttle4j.compatibility.jersey;

/** One per request. */
public class RequestBean {

    private String name = "nothing";

    /** For HK2. */
    public RequestBean() {}

    void remember(String remembered) {
        name = remembered;
    }

    String remembered() {
        return name;
    }
}
