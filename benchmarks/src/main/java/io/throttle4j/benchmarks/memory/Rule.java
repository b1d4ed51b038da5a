package io.throttle4j.benchmarks.memory;

import java.time.Duration;

/** What is asked of every contender. */
public enum Rule {
    /**
     * More than any machine asks for, so that everything passes. The window is short: what remembers each unit forgets one
     * for each new one, as in the long run. What counts tokens gets as many per second at once, or it would run dry between
     * two ticks of its clock.
     */
    ADMITS(1_000, Duration.ofNanos(10_000), 1_000_000_000, Duration.ofSeconds(1)),

    /** As {@link #ADMITS}, with a limit of ten in a window as much shorter, so that as great a part of it is remembered. */
    ADMITS_10(10, Duration.ofNanos(100), 1_000_000_000, Duration.ofSeconds(1)),

    /** As {@link #ADMITS}, with a limit of 100,000 in a window as much longer. */
    ADMITS_100_000(100_000, Duration.ofMillis(1), 1_000_000_000, Duration.ofSeconds(1)),

    /** What a client of very many does not come up to while this is measured, unless it comes much more often than others. */
    ADMITS_MANY(100, Duration.ofMinutes(1), 100, Duration.ofMinutes(1)),

    /** So little that all but the first are denied. */
    DENIES(1, Duration.ofDays(1), 1, Duration.ofDays(1));

    final int limit;
    final Duration window;
    final int tokens;
    final Duration refill;

    Rule(int limit, Duration window, int tokens, Duration refill) {
        this.limit = limit;
        this.window = window;
        this.tokens = tokens;
        this.refill = refill;
    }

    double tokensPerSecond() {
        return tokens * 1e9 / refill.toNanos();
    }
}
