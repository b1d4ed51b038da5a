/** What the benchmarks make of the values they measure, and how they print it. */
@NullMarked
package io.throttle4j.benchmarks.figures;

import org.jspecify.annotations.NullMarked;
