/** What counting costs a Redis server: time, memory and what is written to its log. */
@NullMarked
package io.throttle4j.benchmarks.redis;

import org.jspecify.annotations.NullMarked;
