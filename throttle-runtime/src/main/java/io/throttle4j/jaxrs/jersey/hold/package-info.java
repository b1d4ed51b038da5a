/** Holds requests on Jersey: another endpoint stands in for the matched one until the check is decided. */
@NullMarked
package io.throttle4j.jaxrs.jersey.hold;

import org.jspecify.annotations.NullMarked;
