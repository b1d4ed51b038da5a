/** Holds requests on RESTEasy and tells who sends them. The only room that sees RESTEasy. */
@NullMarked
package io.throttle4j.jaxrs.resteasy;

import org.jspecify.annotations.NullMarked;
