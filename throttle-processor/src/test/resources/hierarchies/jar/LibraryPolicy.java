package library;

import io.throttle4j.Throttled;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Throttled(cost = 5)
@Retention(RetentionPolicy.RUNTIME)
public @interface LibraryPolicy {}
