/** Keeps figures: as a table with what is wanted of each, and as a chart. */
@NullMarked
package io.throttle4j.benchmarks.results;

import org.jspecify.annotations.NullMarked;
