/** Finds the name somebody meant when they wrote one that does not exist. */
@NullMarked
package io.throttle4j.suggest;

import org.jspecify.annotations.NullMarked;
