/** The suite on Jersey 4.0. */
@NullMarked
package io.throttle4j.compatibility.jersey40;

import org.jspecify.annotations.NullMarked;
