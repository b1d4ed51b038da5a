/** Turns a resource without problems into the source of its registry. */
@NullMarked
package io.throttle4j.processor.write;

import org.jspecify.annotations.NullMarked;
