/** Carries SLF4J's MDC over. The only room that sees SLF4J. */
@NullMarked
package io.throttle4j.jaxrs.slf4j;

import org.jspecify.annotations.NullMarked;
