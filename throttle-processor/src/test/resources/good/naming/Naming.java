package naming;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import throttles.MaintenanceThrottle;

@Path("{any: .*}/naming")
@Throttled(classes = MaintenanceThrottle.class, scope = "a \"quoted\" $scope")
public class Naming<T extends Comparable<T>> {
    @GET
    public void get() {}

    @GET
    public void get(String id) {}

    @GET
    public void get(int number, String[] names, long[][] grid) {}

    @GET
    @SuppressWarnings("unchecked")
    public void get(Map.Entry<String, List<T>> entry, T bounded, T... more) {}

    @GET
    public void fetchURLNow() {}

    @GET
    public void fetchUrlNow() {}

    @GET
    public void fetchurlnow() {}

    @POST
    @Path("{id: [^/]*}*/ @evil")
    public void new_() {}

    @POST
    @Path("unbalanced}{")
    public void $() {}

    @POST
    @Path("{id: [^/]*}*/")
    public void list2Orders() {}

    @POST
    @Path("@evil")
    public void at() {}

    @POST
    @Path("{id: {2}}")
    public void braceInBraces() {}

    @POST
    @Path("{id")
    public void braceLeftOpen() {}

    public static class Nested {
        @GET
        @Throttled(scope = "nested")
        public void list() {}
    }
}
