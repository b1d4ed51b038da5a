/** Starts the processes that measure and that are measured, each with a class path of its own. */
@NullMarked
package io.throttle4j.benchmarks.process;

import org.jspecify.annotations.NullMarked;
