package io.throttle4j.compatibility.cxf4;

import io.throttle4j.compatibility.cases.CaseNames;
import io.throttle4j.compatibility.run.Column;
import io.throttle4j.compatibility.run.CompatibilityContract;
import io.throttle4j.compatibility.run.Container;
import java.util.List;
import java.util.Map;

class Cxf4Test extends CompatibilityContract {

    /** Resolves sub-resources when the application is deployed, not when they are reached. */
    private static final Map<String, String> STATIC = Map.of("jaxrs.static.subresources", "true");

    Cxf4Test() {
        super("CXF 4", columns());
    }

    private static List<Column> columns() {
        return List.of(
                column("servlet", application -> CxfContainer.start(application, true, Map.of()))
                        .broken(
                                "not throttled, as the log says: CXF shows sub-resources to no DynamicFeature",
                                CaseNames.LOCATING),
                column("static sub-resources", application -> CxfContainer.start(application, true, STATIC)),
                column("no async", application -> CxfContainer.start(application, false, STATIC))
                        .lacks("the servlet may not suspend a request", CaseNames.SUSPENDING)
                        .lacks("the servlet may not suspend a request", CaseNames.EVENTS)
                        .lacks("CXF suspends for a complete stage as well", CaseNames.COMPLETED_STAGES));
    }

    private static Column column(String name, Container container) {
        return Column.of(name, container)
                .tellsAddress()
                .lacks("Jersey's own", CaseNames.JERSEY)
                .lacks("a list of EntityParts has nulls in it", CaseNames.MULTIPART)
                .lacks("a refusal is answered when the entity has ended", CaseNames.DRIPPING)
                .lacks("without CDI or Spring, CXF injects no beans", CaseNames.BEANS);
    }
}
