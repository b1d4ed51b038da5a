/** RESTEasy as a servlet. Compiled on 6.2, run on 6.2 and 7.0. */
@NullMarked
package io.throttle4j.compatibility.resteasy;

import org.jspecify.annotations.NullMarked;
