/** Holds requests on Quarkus REST. The only room that sees it. */
@NullMarked
package io.throttle4j.jaxrs.quarkus;

import org.jspecify.annotations.NullMarked;
