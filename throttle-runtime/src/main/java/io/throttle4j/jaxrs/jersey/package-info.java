/** What only Jersey can tell: when a request is over, however it ended. The only room that sees Jersey. */
@NullMarked
package io.throttle4j.jaxrs.jersey;

import org.jspecify.annotations.NullMarked;
