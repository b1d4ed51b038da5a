/** Two nodes of the demo application that count in one Redis, as processes of their own. */
@NullMarked
package io.throttle4j.examples.nodes;

import org.jspecify.annotations.NullMarked;
