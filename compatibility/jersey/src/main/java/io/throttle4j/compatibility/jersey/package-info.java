/** Jersey's containers, and what only Jersey can do. Compiled on 3.1, run on 3.1 and 4.0. */
@NullMarked
package io.throttle4j.compatibility.jersey;

import org.jspecify.annotations.NullMarked;
