/** What came out: cases down, containers across. */
@NullMarked
package io.throttle4j.compatibility.matrix;

import org.jspecify.annotations.NullMarked;
