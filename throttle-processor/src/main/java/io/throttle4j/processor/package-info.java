/** Where the compiler comes in, and the one place that prints: discover, validate, and write what is clean. */
@NullMarked
package io.throttle4j.processor;

import org.jspecify.annotations.NullMarked;
