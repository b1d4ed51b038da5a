package io.throttle4j.compatibility.run;

import io.throttle4j.compatibility.cases.Cases;
import io.throttle4j.compatibility.matrix.Matrix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
                Stream.concat(Cases.names().stream(), Stream.of(ColumnRun.ADDRESS))
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
        ColumnRun run = new ColumnRun(column, matrix, warnings);
        Stream<DynamicNode> cases =
                Cases.all().stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> run.run(each)));
        Stream<DynamicNode> address = Stream.of(DynamicTest.dynamicTest(ColumnRun.ADDRESS, run::address));
        return DynamicContainer.dynamicContainer(node -> node.displayName(column.name())
                .executionMode(ExecutionMode.CONCURRENT)
                .childExecutionMode(ExecutionMode.SAME_THREAD)
                .children(Stream.concat(cases, address).onClose(run::close)));
    }
}
