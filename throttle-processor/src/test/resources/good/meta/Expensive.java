package meta;

import io.throttle4j.Throttled;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Throttled(scope = "expensive", cost = 10)
@Retention(RetentionPolicy.RUNTIME)
public @interface Expensive {}
