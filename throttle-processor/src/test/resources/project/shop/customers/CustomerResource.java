package shop.customers;

import io.throttle4j.Throttled;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.logging.Level;
import java.util.logging.Logger;
import shop.common.Crud;
import shop.common.Listing;

/** Inherits its actions and how they are throttled; says only by which scope, and overrides some. */
@Path("customers")
@Throttled(scope = "customers")
public class CustomerResource extends Crud<Customer> {
    private static final Logger LOG = Logger.getLogger(CustomerResource.class.getName());

    private final CustomerSearch search;

    @Inject
    public CustomerResource(CustomerSearch search) {
        this.search = search;
    }

    @Override
    public Listing<Customer> list(int start, int size) {
        if (start < 0 || size < 1 || size > 100) {
            throw new BadRequestException("a page has 1 to 100 customers, and starts at 0 or later");
        }
        return super.list(start, size);
    }

    @Override
    public Response create(Customer customer) {
        Customer normal = customer.normal();
        if (!normal.isValid()) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity("a customer has a name, a mail address and a place to live")
                    .build();
        }
        if (!search.find(normal.name(), 1).isEmpty()) {
            LOG.log(Level.INFO, "there is another {0}", normal.name());
        }
        search.add(normal);
        return super.create(normal);
    }

    @Override
    public void replace(long id, Customer customer) {
        Customer before = get(id);
        super.replace(id, customer.normal());
        search.remove(before);
        search.add(customer.normal());
    }
}
