/** Tells client addresses on Jersey's Grizzly container. The only room that sees Grizzly. */
@NullMarked
package io.throttle4j.jaxrs.grizzly;

import org.jspecify.annotations.NullMarked;
