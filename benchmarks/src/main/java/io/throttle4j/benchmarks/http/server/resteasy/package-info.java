/** RESTEasy in its containers. */
@NullMarked
package io.throttle4j.benchmarks.http.server.resteasy;

import org.jspecify.annotations.NullMarked;
