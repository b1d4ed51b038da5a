package io.throttle4j.store;

import java.time.Duration;

/**
 * How full a bucket is, as one take sees it.
 *
 * @param used the units that count against the limit now
 * @param untilAdmitted the time until the take would be admitted; zero if it would be now
 * @param untilEmpty the time until nothing counts any more, if nothing is taken meanwhile
 */
public record Usage(long used, Duration untilAdmitted, Duration untilEmpty) {}
