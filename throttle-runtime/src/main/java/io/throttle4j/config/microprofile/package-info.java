/** Reads settings from MicroProfile Config where it is present; the only package that sees its API. */
@NullMarked
package io.throttle4j.config.microprofile;

import org.jspecify.annotations.NullMarked;
