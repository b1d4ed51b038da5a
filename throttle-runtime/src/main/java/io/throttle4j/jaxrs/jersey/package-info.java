/**
 * What only Jersey can tell: every resource method while the application is deployed, what it injects with, and when a
 * response is done. Its inner rooms hold requests and find addresses; nobody else sees Jersey.
 */
@NullMarked
package io.throttle4j.jaxrs.jersey;

import org.jspecify.annotations.NullMarked;
