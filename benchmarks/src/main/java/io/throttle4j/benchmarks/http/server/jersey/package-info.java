/** Jersey in its containers. */
@NullMarked
package io.throttle4j.benchmarks.http.server.jersey;

import org.jspecify.annotations.NullMarked;
