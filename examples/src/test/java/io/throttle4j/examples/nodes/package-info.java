/** The two nodes at work. */
@NullMarked
package io.throttle4j.examples.nodes;

import org.jspecify.annotations.NullMarked;
