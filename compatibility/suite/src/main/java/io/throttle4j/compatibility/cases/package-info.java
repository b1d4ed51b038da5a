/** What is asked of the application, and what it answers where nothing throttles it. */
@NullMarked
package io.throttle4j.compatibility.cases;

import org.jspecify.annotations.NullMarked;
