/** What the application's resources and providers share. */
@NullMarked
package io.throttle4j.compatibility.app.model;

import org.jspecify.annotations.NullMarked;
