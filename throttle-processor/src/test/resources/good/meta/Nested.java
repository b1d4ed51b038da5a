package meta;

import io.throttle4j.Throttled;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Its own cost, and the rest from what it is annotated with; itself included, which is no harm. */
@Throttled(cost = 20)
@Expensive
@Guarded
@Nested
@Retention(RetentionPolicy.RUNTIME)
public @interface Nested {}
