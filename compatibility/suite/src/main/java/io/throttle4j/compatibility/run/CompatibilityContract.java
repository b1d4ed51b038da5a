package io.throttle4j.compatibility.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.compatibility.cases.Case;
import io.throttle4j.compatibility.cases.Cases;
import io.throttle4j.compatibility.client.Call;
import io.throttle4j.compatibility.matrix.Matrix;
import io.throttle4j.compatibility.matrix.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The suite, on the containers of one class path. {@code -Dcontainer=NAME} runs one of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class CompatibilityContract {

    private static final String ADDRESS = "client address";

    private final Matrix matrix = new Matrix();

    /** For subclasses. */
    protected CompatibilityContract() {}

    /** The containers, and what is expected of each. */
    protected abstract List<Column> columns();

    /** What is said of the class path, above the matrix. */
    protected abstract String title();

    @TestFactory
    Stream<DynamicNode> containers() {
        String chosen = System.getProperty("container");
        return columns().stream()
                .filter(column -> chosen == null || chosen.equals(column.name()))
                .map(this::container);
    }

    @AfterAll
    void print() throws IOException {
        List<String> lines = matrix.lines();
        System.out.println();
        System.out.println(title());
        lines.forEach(System.out::println);
        Files.write(Path.of("target", "matrix.txt"), lines);
    }

    private DynamicNode container(Column column) {
        Deployments deployments = new Deployments(column);
        Stream<DynamicNode> cases = Cases.all().stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> run(each, column, deployments)));
        Stream<DynamicNode> address = Stream.of(DynamicTest.dynamicTest(ADDRESS, () -> address(column, deployments)));
        return DynamicContainer.dynamicContainer(
                column.name(), Stream.concat(cases, address).onClose(deployments::close));
    }

    private void run(Case tried, Column column, Deployments deployments) {
        matrix.put(tried.name(), column.name(), "FAILED");
        CaseRun run = new CaseRun(tried, deployments);
        String reason = column.unsupported().get(tried.name());
        if (reason != null) {
            assertThat(run.worksPlainly())
                    .as("%s can do this, and is said not to: %s", column.name(), reason)
                    .isFalse();
            matrix.putNote(tried.name(), column.name(), "not supported", reason);
        } else {
            Way way = run.way();
            matrix.put(tried.name(), column.name(), way.toString());
            assertThat(way).isEqualTo(tried.throttled() ? column.way() : Way.NOT_ASKED);
        }
    }

    private void address(Column column, Deployments deployments) {
        Outcome outcome = deployments
                .of(Variant.ALLOWED_AT_ONCE)
                .outcome(Call.get("answers/text").with("Authorization", "somebody"));
        assertThat(outcome.addresses()).hasSize(1);
        Optional<String> seen = outcome.addresses().get(0);
        matrix.put(ADDRESS, column.name(), seen.orElse("none"));
        assertThat(seen).isEqualTo(column.address());
    }
}
