/**
 * The words of throttling: what is declared on a resource, what a throttle is asked, what it
 * answers, and how a rate is written.
 *
 * <p>Nothing here knows HTTP servers, stores or clocks; every other package builds on this one.
 */
@NullMarked
package io.throttle4j;

import org.jspecify.annotations.NullMarked;
