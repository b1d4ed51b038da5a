/** Has throttles made by CDI, where it runs. The only room that sees its API. */
@NullMarked
package io.throttle4j.jaxrs.cdi;

import org.jspecify.annotations.NullMarked;
