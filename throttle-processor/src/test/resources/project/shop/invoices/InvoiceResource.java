package shop.invoices;

import io.throttle4j.Throttled;
import io.throttle4j.throttles.AnonRateThrottle;
import io.throttle4j.throttles.UserRateThrottle;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import shop.common.Expensive;

/** Two throttles for all, and some that cost more. */
@Path("invoices")
@Produces(MediaType.APPLICATION_JSON)
@Throttled(classes = {AnonRateThrottle.class, UserRateThrottle.class})
public class InvoiceResource {
    private final Invoices invoices;
    private final Clock clock;

    @Inject
    public InvoiceResource(Invoices invoices, Clock clock) {
        this.invoices = invoices;
        this.clock = clock;
    }

    @GET
    @Path("{number}")
    public Invoices.Invoice get(@PathParam("number") String number) {
        return invoices.find(number).orElseThrow(() -> new NotFoundException("no invoice " + number));
    }

    @POST
    @Path("{number}")
    @Throttled(cost = 2)
    public Response issue(
            @PathParam("number") String number, @QueryParam("tax") Invoices.Tax tax, BigDecimal amount) {
        Invoices.Tax written = tax == null ? Invoices.Tax.FULL : tax;
        boolean isNew = invoices.issue(number, LocalDate.now(clock), amount, written);
        return Response.status(isNew ? Response.Status.CREATED : Response.Status.CONFLICT)
                .entity(get(number).gross())
                .build();
    }

    @PATCH
    @Path("{number}")
    public BigDecimal pay(
            @PathParam("number") String number, @HeaderParam("X-Reason") String reason, BigDecimal amount) {
        if (reason == null || reason.isBlank()) {
            throw new BadRequestException("say what for");
        }
        try {
            return invoices.pay(number, amount).due();
        } catch (IllegalArgumentException refused) {
            throw new BadRequestException(refused.getMessage(), refused);
        }
    }

    @GET
    @Path("taxes/{month}")
    public Map<Invoices.Tax, BigDecimal> taxes(@PathParam("month") String month) {
        return invoices.taxes(YearMonth.parse(month));
    }

    @GET
    @Path("reminders")
    @Expensive
    public CompletionStage<Response> reminders() {
        return CompletableFuture.supplyAsync(() -> invoices.reminders(LocalDate.now(clock)))
                .thenApply(lines -> lines.isEmpty()
                        ? Response.noContent().build()
                        : Response.ok(String.join("\n", lines)).header("X-Due", invoices.due()).build());
    }
}
