/** How much longer a large project compiles with the processor than without; not part of the ordinary build. */
@NullMarked
package io.throttle4j.processor.timing;

import org.jspecify.annotations.NullMarked;
