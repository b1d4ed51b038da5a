/** What checks cost that ask a Redis, beside the peers, and what they cost the server: time, memory and its log. */
@NullMarked
package io.throttle4j.benchmarks.redis;

import org.jspecify.annotations.NullMarked;
