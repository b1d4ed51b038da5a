package shop.products;

import io.throttle4j.Throttled;
import io.throttle4j.throttles.ScopedRateThrottle;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import shop.common.BurstThrottle;
import shop.common.SustainedThrottle;

/** The interface carries all annotations. */
@Path("products")
@Throttled(classes = {BurstThrottle.class, SustainedThrottle.class})
public interface ProductApi {

    @GET
    List<Product> search(@QueryParam("text") String text);

    @GET
    @Path("{code}")
    Product get(@PathParam("code") String code);

    @POST
    @Throttled(classes = ScopedRateThrottle.class, scope = "products")
    Product add(@FormParam("name") String name, @FormParam("price") BigDecimal price);

    @PUT
    @Path("{code}")
    @Throttled(classes = ScopedRateThrottle.class, scope = "products")
    void change(@PathParam("code") String code, @FormParam("name") String name, @FormParam("tag") List<String> tags);

    @DELETE
    @Path("{code}")
    @Throttled(classes = ScopedRateThrottle.class, scope = "products", cost = 5)
    void remove(@PathParam("code") String code);
}
