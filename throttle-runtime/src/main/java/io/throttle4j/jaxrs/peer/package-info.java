/** Who is at the other end of a connection, and what the rooms of all containers tell it by. */
@NullMarked
package io.throttle4j.jaxrs.peer;

import org.jspecify.annotations.NullMarked;
