package io.throttle4j.compatibility.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throttle4j.compatibility.cases.Case;
import io.throttle4j.compatibility.client.Call;
import io.throttle4j.compatibility.matrix.Matrix;
import io.throttle4j.compatibility.matrix.Way;
import java.util.Optional;

/** One container: runs cases on it, writes into the matrix what is seen, and compares that with what is expected. */
final class ColumnRun implements AutoCloseable {

    static final String ADDRESS = "client address";

    private final Column column;
    private final Matrix matrix;
    private final AddressWarnings warnings;
    private final Deployments deployments;

    ColumnRun(Column column, Matrix matrix, AddressWarnings warnings) {
        this.column = column;
        this.matrix = matrix;
        this.warnings = warnings;
        this.deployments = new Deployments(column);
    }

    void run(Case tried) {
        matrix.put(tried.name(), column.name(), "FAILED");
        CaseRun run = new CaseRun(tried, deployments);
        String lack = column.unsupported().get(tried.name());
        String defect = column.defects().get(tried.name());
        if (lack != null) {
            expectLack(tried, run, lack);
        } else if (defect != null) {
            expectDefect(tried, run, defect);
        } else {
            expectWay(tried, run);
        }
    }

    void address() {
        Optional<String> seen = deployments
                .of(Variant.ALLOWED_AT_ONCE)
                .outcome(Call.get("answers/text").with("Authorization", "somebody"))
                .addresses()
                .stream()
                .findFirst()
                .orElse(Optional.empty());
        seen.ifPresentOrElse(
                address -> matrix.put(ADDRESS, column.name(), address),
                () -> matrix.putNote(ADDRESS, column.name(), "none", told()));
        assertThat(seen).isEqualTo(column.address());
        assertThat(seen.isPresent()
                        || !column.defects().isEmpty()
                        || !warnings.messages().isEmpty())
                .as("an address, or a warning that there is none")
                .isTrue();
    }

    private String told() {
        return warnings.messages().isEmpty() ? "nothing is logged" : String.join("; ", warnings.messages());
    }

    private void expectWay(Case tried, CaseRun run) {
        Way way = run.way();
        matrix.put(tried.name(), column.name(), way.toString());
        assertThat(way).isEqualTo(tried.throttled() ? column.way() : Way.NOT_ASKED);
    }

    private void expectLack(Case tried, CaseRun run, String reason) {
        assertThat(run.worksPlainly())
                .as("%s can do this, and is said not to: %s", column.name(), reason)
                .isFalse();
        matrix.putNote(tried.name(), column.name(), "not supported", reason);
    }

    private void expectDefect(Case tried, CaseRun run, String reason) {
        assertThatThrownBy(run::way)
                .as("%s works now, and is said not to: %s", column.name(), reason)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the reply to ");
        matrix.putNote(tried.name(), column.name(), "broken", reason);
    }

    @Override
    public void close() {
        deployments.close();
    }
}
