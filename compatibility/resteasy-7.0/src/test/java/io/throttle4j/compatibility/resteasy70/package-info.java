/** The suite on RESTEasy 7.0. */
@NullMarked
package io.throttle4j.compatibility.resteasy70;

import org.jspecify.annotations.NullMarked;
