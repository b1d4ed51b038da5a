/**
 * The demo application that the README starts: one resource per way to throttle, and a page that shows them at work.
 *
 * <p>Whoever names a user in {@code Authorization: Bearer NAME} is that user. Never do that outside of a demo.
 */
@NullMarked
package io.throttle4j.examples.demo;

import org.jspecify.annotations.NullMarked;
