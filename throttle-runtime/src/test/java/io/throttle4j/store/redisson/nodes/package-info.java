/** Several processes that count in one Redis: what the parent starts, and what it makes of what they report. */
@NullMarked
package io.throttle4j.store.redisson.nodes;

import org.jspecify.annotations.NullMarked;
