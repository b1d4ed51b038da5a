/** Drives the demo over HTTP, as its users do. */
@NullMarked
package io.throttle4j.examples.demo;

import org.jspecify.annotations.NullMarked;
