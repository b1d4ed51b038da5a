/**
 * The store inside this process: the rules by which a bucket admits, what is held of each, and whom a full store forgets.
 */
@NullMarked
package io.throttle4j.store.memory;

import org.jspecify.annotations.NullMarked;
