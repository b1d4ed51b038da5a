/** Programs in processes of their own, with nothing but what users would have on the class path and on the module path. */
@NullMarked
package io.throttle4j.examples.paths;

import org.jspecify.annotations.NullMarked;
