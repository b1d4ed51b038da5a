package neighbours;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import lombok.RequiredArgsConstructor;
import org.mapstruct.factory.Mappers;
import throttles.ScopedRateThrottle;

@Path("reports")
@Throttled(classes = ScopedRateThrottle.class, scope = "reports")
@RequiredArgsConstructor
public class ReportResource {
    private final String owner;

    @GET
    public ReportView read() {
        Report report = Report.builder().title("by " + owner).pages(3).build();
        return Mappers.getMapper(ReportMapper.class).view(report);
    }

    @POST
    @Throttled(classes = LombokThrottle.class, cost = 2)
    public void create(Report report) {}
}
