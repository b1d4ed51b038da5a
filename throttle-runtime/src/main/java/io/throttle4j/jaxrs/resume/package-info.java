/** A check that is not decided yet, and how the request goes on once it is: on another thread, knowing what the first knew. */
@NullMarked
package io.throttle4j.jaxrs.resume;

import org.jspecify.annotations.NullMarked;
