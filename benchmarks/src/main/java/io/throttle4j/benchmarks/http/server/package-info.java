/** Servers to be put under load, each container in a process of its own, with every way to throttle beside the others. */
@NullMarked
package io.throttle4j.benchmarks.http.server;

import org.jspecify.annotations.NullMarked;
