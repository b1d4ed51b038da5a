/** Tells client addresses on the containers that Jersey brings itself: on Jetty, Netty and the JDK's server. */
@NullMarked
package io.throttle4j.jaxrs.jersey.address;

import org.jspecify.annotations.NullMarked;
