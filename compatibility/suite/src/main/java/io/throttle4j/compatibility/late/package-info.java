/** A store that answers later, and sees what the thread that asked does meanwhile. */
@NullMarked
package io.throttle4j.compatibility.late;

import org.jspecify.annotations.NullMarked;
