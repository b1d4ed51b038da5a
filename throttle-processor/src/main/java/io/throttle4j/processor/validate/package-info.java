/** One class per rule; a rule returns the problems it finds in a resource and prints nothing. */
@NullMarked
package io.throttle4j.processor.validate;

import org.jspecify.annotations.NullMarked;
