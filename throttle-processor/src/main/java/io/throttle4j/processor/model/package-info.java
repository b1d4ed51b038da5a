/** What a resource declares, as immutable records that remember where it was written. */
@NullMarked
package io.throttle4j.processor.model;

import org.jspecify.annotations.NullMarked;
