package shop.common;

import io.throttle4j.Throttled;
import io.throttle4j.throttles.ScopedRateThrottle;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What most resources do; those that differ override. */
@Throttled(classes = ScopedRateThrottle.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public abstract class Crud<T> {
    protected final Catalog<T> catalog = new Catalog<>();

    @GET
    public Listing<T> list(
            @QueryParam("start") @DefaultValue("0") int start, @QueryParam("size") @DefaultValue("20") int size) {
        return new Listing<>(catalog.page(start, size), start, size);
    }

    @GET
    @Path("{id}")
    public T get(@PathParam("id") long id) {
        return catalog.find(id).orElseThrow(NotFoundException::new);
    }

    @POST
    @Throttled(cost = 2)
    public Response create(T thing) {
        return Response.status(Response.Status.CREATED).entity(catalog.add(thing)).build();
    }

    @PUT
    @Path("{id}")
    @Throttled(cost = 2)
    public void replace(@PathParam("id") long id, T thing) {
        if (!catalog.replace(id, thing)) {
            throw new NotFoundException();
        }
    }

    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") long id) {
        if (!catalog.remove(id)) {
            throw new NotFoundException();
        }
    }
}
