/** What SLF4J does in tests. */
@NullMarked
package io.throttle4j.logging;

import org.jspecify.annotations.NullMarked;
