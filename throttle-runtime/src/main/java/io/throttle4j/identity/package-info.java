/**
 * Who is asking: finds the client's address behind trusted proxies and bounds or hides identities before they leave.
 *
 * <p>Everything here is a pure function of its arguments: no HTTP types, no clock, no DNS.
 */
@NullMarked
package io.throttle4j.identity;

import org.jspecify.annotations.NullMarked;
