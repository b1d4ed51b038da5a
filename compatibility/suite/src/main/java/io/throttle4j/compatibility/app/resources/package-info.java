/** One resource per way in which a method answers, reads or is reached. */
@NullMarked
package io.throttle4j.compatibility.app.resources;

import org.jspecify.annotations.NullMarked;
