package shop.orders;

import io.throttle4j.Throttled;
import io.throttle4j.throttles.AnonRateThrottle;
import io.throttle4j.throttles.ScopedRateThrottle;
import io.throttle4j.throttles.UserRateThrottle;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import shop.common.Listing;

/** Throttled as a class, with methods that say otherwise. */
@Path("orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Throttled(classes = ScopedRateThrottle.class, scope = "orders")
public class OrderResource {
    private final Orders orders;

    @Inject
    public OrderResource(Orders orders) {
        this.orders = orders;
    }

    @GET
    public Listing<Order> list(
            @QueryParam("start") @DefaultValue("0") int start, @QueryParam("size") @DefaultValue("20") int size) {
        return new Listing<>(orders.page(start, size), start, size);
    }

    @GET
    @Path("{id}")
    @Throttled(classes = {AnonRateThrottle.class, UserRateThrottle.class})
    public Order get(@PathParam("id") long id) {
        return orders.find(id).orElseThrow(() -> new NotFoundException("no order " + id));
    }

    @POST
    @Throttled(cost = 3)
    public Response place(@Context SecurityContext security, @Context UriInfo uri, List<Order.Line> lines) {
        if (security.getUserPrincipal() == null) {
            return Response.status(Response.Status.UNAUTHORIZED).build();
        }
        try {
            Order order = orders.place(security.getUserPrincipal().getName(), lines);
            return Response.created(uri.getAbsolutePathBuilder()
                            .path(Long.toString(order.id()))
                            .build())
                    .entity(order)
                    .build();
        } catch (IllegalArgumentException refused) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(refused.getMessage())
                    .build();
        }
    }

    @GET
    @Path("export")
    @Produces(MediaType.TEXT_PLAIN)
    @Throttled(scope = "exports")
    public Response export(@QueryParam("after") String after) {
        try {
            Optional<Instant> start = Optional.ofNullable(after).map(Instant::parse);
            return Response.ok(String.join("\n", orders.open(start)))
                    .header("Content-Disposition", "attachment; filename=orders.csv")
                    .build();
        } catch (DateTimeParseException noTime) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity("after is \"" + noTime.getParsedString() + "\"")
                    .build();
        }
    }

    @GET
    @Path("health")
    @Throttled(classes = {})
    public String health() {
        return "up";
    }
}
