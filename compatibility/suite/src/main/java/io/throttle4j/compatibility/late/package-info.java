/**
 * What comes later: answers of a store, and what resource methods do after they have returned. Both watch the thread that
 * asked.
 */
@NullMarked
package io.throttle4j.compatibility.late;

import org.jspecify.annotations.NullMarked;
