package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;
import library.*;

/** Annotations on classes that were compiled elsewhere count like those in the same sources. */
public interface AnotherJar {

    @Path("a")
    class Reports extends LibraryBase<String> {
        @Override
        public void list(String filter) {}

        @Override
        public void create(String value) {}
    }
}
