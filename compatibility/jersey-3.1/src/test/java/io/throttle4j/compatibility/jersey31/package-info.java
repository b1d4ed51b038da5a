/** The suite on Jersey 3.1. */
@NullMarked
package io.throttle4j.compatibility.jersey31;

import org.jspecify.annotations.NullMarked;
