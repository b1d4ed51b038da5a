package io.throttle4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @TempDir
    Path output;

    private Javac javac;

    @BeforeEach
    void prepare() {
        javac = new Javac(output).onClassPath();
    }

    @Test
    void checksNoRatesWhereNoneAreKnown() throws IOException {
        assertThat(compile()).isEmpty();
    }

    @Test
    void readsRatesFromTheClassOutput() throws IOException {
        rates(output.resolve("META-INF/throttle.properties"), "throttle.rates.report=1/s");

        assertThat(compile())
                .hasSize(2)
                .allMatch(message -> message.startsWith("ERROR [T4J006] scope"))
                .anyMatch(
                        message -> message.contains(
                                "has no rate in META-INF/throttle.properties; it has rates for report; did you mean \"report\"?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"throttle.rate.reports", "throtle.rates.reports", "throttle.rates_reports", "rates.reports"})
    void namesTheKeyThatWasMeantForMissingRate(String key) throws IOException {
        rates(output.resolve("META-INF/throttle.properties"), key + "=1/s", "throttle.rates.exports=1/s");

        assertThat(compile())
                .singleElement()
                .asString()
                .endsWith("has no rate in META-INF/throttle.properties; it has rates for exports; it has the key " + key
                        + ", which gives none: did you mean throttle.rates.reports?; add"
                        + " throttle.rates.reports=100/hour there, or compile with -Athrottle.strict=false if the rate"
                        + " comes from elsewhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"throttle.store", "throttle.rate.other", "throttle.rate.myreports", "a.b.c.reports"})
    void namesNoKeyThatWasHardlyMeant(String key) throws IOException {
        rates(output.resolve("META-INF/throttle.properties"), key + "=1/s", "throttle.rates.exports=1/s");

        assertThat(compile())
                .singleElement()
                .asString()
                .contains("it has rates for exports; did you mean \"exports\"?; add throttle.rates.");
    }

    @Test
    void readsRatesFromTheFileThatIsNamed(@TempDir Path elsewhere) throws IOException {
        Path file = elsewhere.resolve("rates.properties");
        rates(file, "throttle.rates.reports=5/s, 10/min", "throttle.rates.exports=unlimited", "throttle.store=memory");

        assertThat(javac.withOptions("-Athrottle.config=" + file).compile(scoped()))
                .isEmpty();
    }

    @Test
    void refusesConfigThatIsNotThere() throws IOException {
        assertThat(javac.withOptions("-Athrottle.config=no/such.file").compile(scoped()))
                .singleElement()
                .asString()
                .startsWith("ERROR [T4J020] option throttle.config names \"no/such.file\", which cannot be read")
                .contains("name a readable properties file with keys throttle.rates.<scope>");
    }

    @Test
    void refusesConfigThatIsNoPropertiesFile(@TempDir Path elsewhere) throws IOException {
        Path file = elsewhere.resolve("rates.properties");
        rates(file, "throttle.rates.reports=\\uXYZW");

        assertThat(javac.withOptions("-Athrottle.config=" + file).compile(scoped()))
                .singleElement()
                .asString()
                .contains("[T4J020] " + file + " is no properties file");
    }

    @Test
    void notStrictMakesMissingRatesWarnings() throws IOException {
        rates(output.resolve("META-INF/throttle.properties"), "throttle.rates.report=1/s");

        assertThat(javac.withOptions("-Athrottle.strict=false").compile(scoped()))
                .hasSize(2)
                .allMatch(message -> message.startsWith("WARNING [T4J006]") || message.startsWith("MANDATORY_WARNING"));
        assertThat(output.resolve("reports/ReportResource_Throttles.class")).exists();
    }

    @Test
    void refusesStrictThatIsNeitherTrueNorFalse() throws IOException {
        assertThat(javac.withOptions("-Athrottle.strict=no").compile(scoped()))
                .containsExactly("ERROR [T4J020] option throttle.strict is \"no\"; write -Athrottle.strict=true,"
                        + " the default, or -Athrottle.strict=false to be warned only of scopes without a rate");
    }

    @Test
    void reportsUnknownOptionsOfOurs() throws IOException {
        assertThat(javac.withOptions("-Athrottle.strickt=false", "-Athrottle.whatever", "-Amapstruct.verbose=true")
                        .compile(scoped()))
                .filteredOn(message -> message.startsWith("ERROR"))
                .containsExactly(
                        "ERROR [T4J022] unknown option throttle.strickt; Throttle4j's options are throttle.config and"
                                + " throttle.strict; did you mean -Athrottle.strict?",
                        "ERROR [T4J022] unknown option throttle.whatever; Throttle4j's options are throttle.config and"
                                + " throttle.strict; remove -Athrottle.whatever");
    }

    private List<String> compile() throws IOException {
        return javac.compile(scoped());
    }

    private static List<Path> scoped() {
        Path good = Javac.RESOURCES.resolve("good");
        return Javac.sources(good.resolve("throttles"), Javac.RESOURCES.resolve("settings"));
    }

    private static void rates(Path file, String... lines) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, String.join("\n", lines));
    }
}
