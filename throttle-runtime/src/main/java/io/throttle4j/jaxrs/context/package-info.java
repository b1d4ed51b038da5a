/** What a request's thread knows, carried to the thread on which the request goes on. */
@NullMarked
package io.throttle4j.jaxrs.context;

import org.jspecify.annotations.NullMarked;
