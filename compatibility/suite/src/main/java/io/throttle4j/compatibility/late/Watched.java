package io.throttle4j.compatibility.late;

/** What became of the thread that asked, while the answer was not there yet. */
public enum Watched {
    /** It waited for the answer. */
    HELD,
    /** It went on to something else. */
    LET_GO
}
