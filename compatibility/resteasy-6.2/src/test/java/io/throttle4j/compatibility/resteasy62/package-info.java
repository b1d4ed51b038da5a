/** The suite on RESTEasy 6.2. */
@NullMarked
package io.throttle4j.compatibility.resteasy62;

import org.jspecify.annotations.NullMarked;
