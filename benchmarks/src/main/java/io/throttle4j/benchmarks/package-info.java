/** Runs the benchmarks, the quick ones or all, prints their figures and keeps them as a table and a chart. */
@NullMarked
package io.throttle4j.benchmarks;

import org.jspecify.annotations.NullMarked;
