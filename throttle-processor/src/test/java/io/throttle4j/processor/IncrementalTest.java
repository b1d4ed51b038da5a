package io.throttle4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What incremental builds rely on: each file names the one element that it came from. */
class IncrementalTest {
    private static final Path GOOD = Javac.RESOURCES.resolve("good");

    @Test
    void everyFileOfTheIsolatingProcessorComesFromItsResourceAlone(@TempDir Path output) throws IOException {
        SortedMap<String, List<String>> origins = new TreeMap<>();
        new Javac(output)
                .onClassPath()
                .withOnly(new Watched(new ThrottleProcessor(), origins))
                .compile(Javac.sources(GOOD.resolve("throttles"), GOOD.resolve("reports"), GOOD.resolve("naming")));

        assertThat(origins)
                .containsEntry("reports.ReportResource_Throttles", List.of("reports.ReportResource"))
                .containsEntry("naming.Naming_Nested_Throttles", List.of("naming.Naming.Nested"))
                .allSatisfy((file, from) -> assertThat(from).hasSize(1))
                .hasSize(4);
    }

    @Test
    void everyFileOfTheAggregatingProcessorComesFromAllRegistries(@TempDir Path output) throws IOException {
        SortedMap<String, List<String>> origins = new TreeMap<>();
        new Javac(output)
                .onClassPath()
                .withOnly(new ThrottleProcessor())
                .withProcessor(new Watched(new ActionIndexProcessor(), origins))
                .compile(Javac.sources(GOOD.resolve("throttles"), GOOD.resolve("reports")));

        assertThat(origins)
                .containsOnlyKeys(
                        "META-INF/native-image/io.throttle4j/reports.DefaultsUseScope_Throttles/reflect-config.json",
                        "META-INF/throttle/actions.json")
                .allSatisfy((file, from) -> assertThat(from)
                        .containsExactly("reports.DefaultsUseScope_Throttles", "reports.ReportResource_Throttles"));
    }

    @Test
    void compilingOneResourceWritesItsRegistryOnly(@TempDir Path all, @TempDir Path one) throws IOException {
        new Javac(all).onClassPath().compile(Javac.sources(GOOD));
        new Javac(one)
                .onClassPath(all)
                .withOnly(new ThrottleProcessor())
                .compile(List.of(GOOD.resolve("reports/ReportResource.java")));

        assertThat(Javac.written(one)).containsOnlyKeys("reports/ReportResource_Throttles.java");
        Javac.written(one).forEach((file, text) -> assertThat(all.resolve(file)).hasContent(text));
    }

    /** Passes everything on and notes what the processor creates, and from what. */
    private static final class Watched extends Delegating {
        private final SortedMap<String, List<String>> origins;

        Watched(Processor processor, SortedMap<String, List<String>> origins) {
            super(processor);
            this.origins = origins;
        }

        @Override
        Object call(Object filer, String method, Object[] arguments, Call real) throws Exception {
            if (filer instanceof Filer && method.startsWith("create")) {
                boolean isResource = method.equals("createResource");
                Element[] from = (Element[]) arguments[arguments.length - 1];
                origins.put(
                        String.valueOf(arguments[isResource ? 2 : 0]),
                        Stream.of(from).map(Object::toString).toList());
            }
            return real.invoke();
        }
    }
}
