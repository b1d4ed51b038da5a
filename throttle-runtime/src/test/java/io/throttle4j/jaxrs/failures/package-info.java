/** What requests see while a Redis fails, in whatever way, and when it is back. */
@NullMarked
package io.throttle4j.jaxrs.failures;

import org.jspecify.annotations.NullMarked;
