package late;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;

/** Uses an annotation on which another one stands that another processor writes. */
@Path("annotated")
@UsesAnnotated.Costly
public class UsesAnnotated {
    @GET
    public List<String> list() {
        return List.of();
    }

    /** What is carried. */
    @Beside
    @Throttled(cost = 7)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Costly {}
}
