package io.throttle4j.compatibility.matrix;

/** What a check does to the thread that asks. */
public enum Way {
    /** The thread goes on to something else until the answer is there. */
    NON_BLOCKING("non-blocking"),
    /** The thread waits, at most for the deadline of the check. */
    WAITS("waits"),
    /** The call is answered before any throttle is asked. */
    NOT_ASKED("not asked");

    private final String text;

    Way(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
