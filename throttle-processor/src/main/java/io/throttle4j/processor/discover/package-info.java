/** Reads the compiler's mirrors and the build's settings and turns them into the model; judges nothing. */
@NullMarked
package io.throttle4j.processor.discover;

import org.jspecify.annotations.NullMarked;
