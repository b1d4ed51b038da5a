package shop.common;

import io.throttle4j.Throttled;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Takes ten units. */
@Throttled(cost = 10)
@Retention(RetentionPolicy.RUNTIME)
public @interface Expensive {}
