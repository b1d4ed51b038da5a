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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The suite, on the containers of one class path. {@code -Dcontainer=NAME} runs one of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class CompatibilityContract {

    private static final String ADDRESS = "client address";

    private final AddressWarnings warnings = new AddressWarnings();
    private final String title;
    private final List<Column> columns;
    private final Matrix matrix;

    /**
     * Runs the suite.
     *
     * @param title what is said of the class path, above the matrix
     * @param columns the containers, and what is expected of each
     */
    protected CompatibilityContract(String title, List<Column> columns) {
        String chosen = System.getProperty("container");
        this.title = title;
        this.columns = columns.stream()
                .filter(column -> chosen == null || chosen.equals(column.name()))
                .toList();
        this.matrix = new Matrix(
                this.columns.stream().map(Column::name).toList(),
                Stream.concat(Cases.all().stream().map(Case::name), Stream.of(ADDRESS))
                        .toList());
    }

    @BeforeAll
    void listen() {
        warnings.open();
    }

    @TestFactory
    Stream<DynamicNode> containers() {
        return columns.stream().map(this::container);
    }

    @AfterAll
    void print() throws IOException {
        warnings.close();
        List<String> lines = matrix.lines();
        System.out.println();
        System.out.println(title);
        lines.forEach(System.out::println);
        Files.write(Path.of("target", "matrix.txt"), lines);
    }

    private DynamicNode container(Column column) {
        Deployments deployments = new Deployments(column);
        Stream<DynamicNode> cases = Cases.all().stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> run(each, column, deployments)));
        Stream<DynamicNode> address = Stream.of(DynamicTest.dynamicTest(ADDRESS, () -> address(column, deployments)));
        return DynamicContainer.dynamicContainer(node -> node.displayName(column.name())
                .executionMode(ExecutionMode.CONCURRENT)
                .childExecutionMode(ExecutionMode.SAME_THREAD)
                .children(Stream.concat(cases, address).onClose(deployments::close)));
    }

    private void run(Case tried, Column column, Deployments deployments) {
        matrix.put(tried.name(), column.name(), "FAILED");
        CaseRun run = new CaseRun(tried, deployments);
        String reason = column.unsupported().get(tried.name());
        if (reason == null) {
            Way way = run.way();
            matrix.put(tried.name(), column.name(), way.toString());
            assertThat(way).isEqualTo(tried.throttled() ? column.way() : Way.NOT_ASKED);
        } else {
            assertThat(run.worksPlainly())
                    .as("%s can do this, and is said not to: %s", column.name(), reason)
                    .isFalse();
            matrix.putNote(tried.name(), column.name(), "not supported", reason);
        }
    }

    private void address(Column column, Deployments deployments) {
        Outcome outcome = deployments
                .of(Variant.ALLOWED_AT_ONCE)
                .outcome(Call.get("answers/text").with("Authorization", "somebody"));
        assertThat(outcome.addresses()).hasSize(1);
        Optional<String> seen = outcome.addresses().get(0);
        seen.ifPresentOrElse(
                address -> matrix.put(ADDRESS, column.name(), address),
                () -> matrix.putNote(ADDRESS, column.name(), "none", String.join("; ", warnings.messages())));
        assertThat(seen).isEqualTo(column.address());
        assertThat(seen.isPresent() || !warnings.messages().isEmpty())
                .as("an address, or a warning that there is none")
                .isTrue();
    }
}
