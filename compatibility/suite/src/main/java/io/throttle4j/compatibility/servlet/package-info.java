/** A servlet container, for what runs as a servlet. The only room of the suite that sees servlets and Jetty. */
@NullMarked
package io.throttle4j.compatibility.servlet;

import org.jspecify.annotations.NullMarked;
