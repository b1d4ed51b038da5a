/** Many requests whose checks are open at once: who waits meanwhile, and what is left of those that end badly. */
@NullMarked
package io.throttle4j.compatibility.pending;

import org.jspecify.annotations.NullMarked;
