/** Runs every case on every container, in four deployments of the same application. */
@NullMarked
package io.throttle4j.compatibility.run;

import org.jspecify.annotations.NullMarked;
