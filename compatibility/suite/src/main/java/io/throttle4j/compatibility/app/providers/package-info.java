/** The filters, interceptors, readers, writers and mappers of the application. */
@NullMarked
package io.throttle4j.compatibility.app.providers;

import org.jspecify.annotations.NullMarked;
