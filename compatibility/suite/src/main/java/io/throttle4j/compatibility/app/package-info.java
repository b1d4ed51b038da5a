/** The application under test, the same in every container. */
@NullMarked
package io.throttle4j.compatibility.app;

import org.jspecify.annotations.NullMarked;
