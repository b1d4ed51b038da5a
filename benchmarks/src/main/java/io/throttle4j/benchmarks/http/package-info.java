/** What throttling costs an HTTP server, seen by its clients. */
@NullMarked
package io.throttle4j.benchmarks.http;

import org.jspecify.annotations.NullMarked;
