/**
 * The built-in throttles, and the classes to extend for one's own.
 *
 * <p>Nothing here knows HTTP servers or how throttles are combined.
 */
@NullMarked
package io.throttle4j.throttles;

import org.jspecify.annotations.NullMarked;
