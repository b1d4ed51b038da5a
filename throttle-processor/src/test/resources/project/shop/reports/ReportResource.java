package shop.reports;

import io.throttle4j.Throttled;
import io.throttle4j.throttles.ScopedRateThrottle;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shop.common.BurstThrottle;
import shop.common.Expensive;
import shop.common.SustainedThrottle;

/** Three throttles at once, and overloads. */
@Path("reports")
@Produces(MediaType.APPLICATION_JSON)
@Throttled(classes = {BurstThrottle.class, SustainedThrottle.class, ScopedRateThrottle.class}, scope = "reports")
public class ReportResource {
    private final Sales sales;

    @Inject
    public ReportResource(Sales sales) {
        this.sales = sales;
    }

    @GET
    public Response total() {
        CacheControl minute = new CacheControl();
        minute.setMaxAge(60);
        String weeks = sales.weeks().stream().map(Sales.Week::text).collect(Collectors.joining("\n"));
        return Response.ok(sales.total() + "\n" + weeks).cacheControl(minute).build();
    }

    @GET
    @Path("{day}")
    public int total(@PathParam("day") String day) {
        return sales.on(parsed(day));
    }

    @GET
    @Path("{from}/{to}")
    @Throttled(scope = "ranges")
    public List<Integer> totals(@PathParam("from") String from, @PathParam("to") String to) {
        LocalDate first = parsed(from);
        LocalDate last = parsed(to);
        if (last.isBefore(first) || first.plusYears(1).isBefore(last)) {
            throw new BadRequestException("from one day to a later one, and a year at most");
        }
        return sales.between(first, last);
    }

    @POST
    @Path("{day}")
    public Map<LocalDate, Double> sold(@PathParam("day") String day, int count) {
        sales.sold(parsed(day), count);
        return sales.smooth(3);
    }

    @POST
    @Path("close")
    @Expensive
    public Map<LocalDate, Integer> close(@QueryParam("before") String before) {
        return sales.close(parsed(before));
    }

    private static LocalDate parsed(String day) {
        try {
            return "today".equals(day) ? LocalDate.now() : LocalDate.parse(day);
        } catch (DateTimeParseException noDay) {
            throw new BadRequestException("\"" + day + "\" is no day; write 2026-01-31", noDay);
        }
    }
}
