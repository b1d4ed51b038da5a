/** Carries OpenTelemetry's context over. The only room that sees OpenTelemetry. */
@NullMarked
package io.throttle4j.jaxrs.opentelemetry;

import org.jspecify.annotations.NullMarked;
