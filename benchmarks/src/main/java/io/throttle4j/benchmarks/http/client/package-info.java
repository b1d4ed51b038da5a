/** HTTP clients that cost little themselves: many connections on one thread, and one that watches what requests take. */
@NullMarked
package io.throttle4j.benchmarks.http.client;

import org.jspecify.annotations.NullMarked;
