/** Real calls to a real port: by the JDK's client, and by a socket where a call has to be taken to pieces. */
@NullMarked
package io.throttle4j.compatibility.client;

import org.jspecify.annotations.NullMarked;
