/** The suite on Apache CXF 4. */
@NullMarked
package io.throttle4j.compatibility.cxf4;

import org.jspecify.annotations.NullMarked;
