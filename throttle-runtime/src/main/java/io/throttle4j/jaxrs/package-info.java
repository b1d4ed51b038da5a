/**
 * The top: registers with Jakarta REST, asks for a decision before each throttled resource method and turns a denial into
 * an answer. The only room, with those inside it, that knows {@code jakarta.ws.rs}; nothing imports it.
 */
@NullMarked
package io.throttle4j.jaxrs;

import org.jspecify.annotations.NullMarked;
