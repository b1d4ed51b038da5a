/** What a denied client is answered, and how to answer otherwise. */
@NullMarked
package io.throttle4j.jaxrs.answer;

import org.jspecify.annotations.NullMarked;
