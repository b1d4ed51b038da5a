package library;

import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@HttpMethod("PURGE")
@Retention(RetentionPolicy.RUNTIME)
public @interface LibraryVerb {}
