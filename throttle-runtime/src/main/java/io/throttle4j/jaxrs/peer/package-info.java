/** Who is at the other end of a connection: how the rooms of all containers leave it with a request. */
@NullMarked
package io.throttle4j.jaxrs.peer;

import org.jspecify.annotations.NullMarked;
