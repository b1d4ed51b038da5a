package shop.warehouses;

import io.throttle4j.Throttled;
import io.throttle4j.throttles.ScopedRateThrottle;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Locates what is throttled. */
@Path("warehouses")
public class WarehouseResource {
    private static final Pattern NAME = Pattern.compile("[A-Z]\\d{1,3}");

    private final Shelves shelves;

    @Inject
    public WarehouseResource(Shelves shelves) {
        this.shelves = shelves;
    }

    @Path("{shelf}")
    public Shelf shelf(@PathParam("shelf") String name) {
        if (!NAME.matcher(name).matches()) {
            throw new NotFoundException("shelves are named like B12, and not " + name);
        }
        return new Shelf(shelves, name);
    }

    /** A sub-resource. */
    @Throttled(classes = ScopedRateThrottle.class, scope = "shelves")
    public static class Shelf {
        private final Shelves shelves;
        private final String name;

        Shelf(Shelves shelves, String name) {
            this.shelves = shelves;
            this.name = name;
        }

        @GET
        public Map<String, Integer> things() {
            return shelves.stock(name::equals);
        }

        @GET
        @Path("count")
        @Throttled(classes = {})
        public int count() {
            return shelves.on(name);
        }

        @POST
        @Path("{thing}")
        public Response put(@PathParam("thing") String thing, int count) {
            try {
                shelves.put(name, new Shelves.Box(thing, count));
                return Response.noContent().build();
            } catch (IllegalStateException full) {
                throw new ClientErrorException(full.getMessage(), Response.Status.CONFLICT, full);
            }
        }

        @DELETE
        @Path("{count}")
        public List<Shelves.Box> take(@PathParam("count") int count) {
            try {
                return shelves.take(name, count);
            } catch (IllegalStateException tooFew) {
                throw new ClientErrorException(tooFew.getMessage(), Response.Status.CONFLICT, tooFew);
            }
        }

        @PUT
        @Throttled(cost = 4)
        public Response counted(List<Shelves.Box> found) {
            int difference = shelves.counted(name, found);
            return Response.ok(difference == 0 ? "as expected" : "off by " + difference).build();
        }
    }
}
