package meta;

import io.throttle4j.Throttled;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import throttles.ScopedRateThrottle;

@Throttled(classes = ScopedRateThrottle.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface Guarded {}
