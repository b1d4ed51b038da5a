/**
 * What only Jersey can tell: every resource method while the application is deployed, and when a response is done. The
 * only room that sees Jersey.
 */
@NullMarked
package io.throttle4j.jaxrs.jersey;

import org.jspecify.annotations.NullMarked;
