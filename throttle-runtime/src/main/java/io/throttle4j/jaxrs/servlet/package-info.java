/** Tells client addresses on servlet containers. The only room that sees servlets. */
@NullMarked
package io.throttle4j.jaxrs.servlet;

import org.jspecify.annotations.NullMarked;
