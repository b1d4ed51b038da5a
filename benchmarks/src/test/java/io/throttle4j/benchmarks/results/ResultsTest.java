package io.throttle4j.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.benchmarks.figures.Figure;
import io.throttle4j.benchmarks.figures.Spread;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class ResultsTest {

    private static final List<Figure> FIGURES = Stream.of(
                    "RATIO hot2.bucket4j 4.210",
                    "RATIO hot8.bucket4j 2.900",
                    "COST redis1.stack3.latency 1.201",
                    "COST growth.limit.10.memory.ns 30.00",
                    "COST growth.limit.1000.memory.ns 31.00",
                    "COST growth.limit.100000.memory.ns 45.00")
            .map(line -> Figure.parse(line).orElseThrow())
            .toList();

    private static final List<Spread> SPREADS =
            List.of(Spread.parse("SPREAD hot2.bucket4j 3.900 4.500").orElseThrow());

    @TempDir
    private Path folder;

    @Test
    void figureIsReadAsItIsPrinted() {
        assertThat(FIGURES).extracting(Figure::line).startsWith("RATIO hot2.bucket4j 4.210");
        assertThat(Figure.parse("RATIO hot2.bucket4j")).isEmpty();
        assertThat(Figure.parse("# a note")).isEmpty();
        assertThat(Figure.parse(SPREADS.get(0).line())).isEmpty();
        assertThat(SPREADS.get(0).line()).isEqualTo("SPREAD hot2.bucket4j 3.900 4.500");
        assertThat(Spread.parse(FIGURES.get(0).line())).isEmpty();
    }

    @Test
    void tableSaysWhatIsWantedAndWhatIsMissed() throws Exception {
        String table = Files.readString(Results.write(folder, "some", FIGURES, SPREADS));
        assertThat(table)
                .contains("| RATIO `hot2.bucket4j` | 4.210 | 3.900 to 4.500 | at least 2.50 |  |")
                .contains("| RATIO `hot8.bucket4j` | 2.900 |  | at least 3.00 | missed |")
                .contains("| COST `redis1.stack3.latency` | 1.201 |  | at most 1.20 | missed |")
                .contains("| COST `growth.limit.10.memory.ns` | 30.000 |  |  |  |")
                .contains("JDK " + Runtime.version());
    }

    @Test
    void chartIsWellFormedAndHasABarForEachRatioAndEachStepOfGrowth() throws Exception {
        Results.write(folder, "some", FIGURES, SPREADS);
        String chart =
                Files.readString(folder.resolve("some-jdk" + Runtime.version().feature() + ".svg"));
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(chart.getBytes(StandardCharsets.UTF_8)));
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(chart).contains(">hot2.bucket4j<").contains(">4.210<").contains(">45.000 = x1.50<");
    }
}
