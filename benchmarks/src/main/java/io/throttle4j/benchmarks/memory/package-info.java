/** What a check costs in memory, beside the peers and beside the least that any check can cost; measured with JMH. */
@NullMarked
package io.throttle4j.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
