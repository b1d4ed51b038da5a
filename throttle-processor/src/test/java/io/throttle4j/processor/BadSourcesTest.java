package io.throttle4j.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused: the code, the words, and the place that is pointed at. */
class BadSourcesTest {
    private static final Path BAD = Javac.RESOURCES.resolve("bad");
    private static final String RATES = BAD.resolve("throttle.properties").toString();

    @ParameterizedTest(name = "{0}:{1}:{2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            NoResourceMethod | 12 |  5 | [T4J001] NoResourceMethod.plain(java.lang.String) has @Throttled but is no resource method: neither it nor a method it overrides has an HTTP method annotation (@GET, @POST, ...) that counts; add one, or remove @Throttled
            NoResourceMethod | 16 |  5 | [T4J001] NoResourceMethod.hidden() has @Throttled but is no resource method: it is not public; make it public, or remove @Throttled
            OnLocator        | 14 |  5 | [T4J002] OnLocator.sub() has @Throttled but is a sub-resource locator (@Path without an HTTP method); put @Throttled on the class it returns or on that class's resource methods
            NoResource       |  6 |  1 | [T4J003] NoResource has @Throttled but no resource method, neither declared nor inherited; add a public method with an HTTP method annotation (@GET, @POST, ...), or remove @Throttled
            NotConstructible | 13 | 44 | [T4J004] throttle NotConstructible.Unfinished cannot be constructed by NotConstructible_Throttles: it is abstract; name a subclass that is not
            NotConstructible | 14 | 42 | [T4J004] throttle NotConstructible.Contract cannot be constructed by NotConstructible_Throttles: it is an interface; name a class that implements it
            NotConstructible | 15 | 39 | [T4J004] throttle NotConstructible.Inner cannot be constructed by NotConstructible_Throttles: it is an inner class; make it static
            NotConstructible | 16 | 43 | [T4J004] throttle NotConstructible.NeedsName cannot be constructed by NotConstructible_Throttles: it has no constructor without parameters; add one
            NotConstructible | 17 | 40 | [T4J004] throttle NotConstructible.Secret cannot be constructed by NotConstructible_Throttles: it is private; make it public
            NotConstructible | 18 | 40 | [T4J004] throttle NotConstructible.Closed cannot be constructed by NotConstructible_Throttles: it has a constructor that is private; make it public
            NotConstructible | 19 | 39 | [T4J004] throttle NotConstructible.Risky cannot be constructed by NotConstructible_Throttles: it has a constructor that throws java.io.IOException, a checked exception; catch it there
            NotConstructible | 20 | 42 | [T4J004] throttle NotConstructible.Injected cannot be constructed by NotConstructible_Throttles: it has an @Inject constructor, and throttles made by a container are not supported yet; give it a constructor without parameters and without @Inject
            NotConstructible | 21 | 43 | [T4J004] throttle PublicOuter.Elsewhere cannot be constructed by NotConstructible_Throttles: it is protected; make it public
            ScopeMissing     | 11 | 65 | [T4J005] throttle ScopedRateThrottle takes its scope from the action, but ScopeMissing.list() has none and would not be throttled by it; add scope = "..." to @Throttled on the method or its class, or name a throttle with a scope of its own
            RateMissing      | 12 | 82 | [T4J006] scope "report", which ScopedRateThrottle looks up for RateMissing.list(), has no rate in src/test/resources/bad/throttle.properties; it has rates for anon, books, broken, exports, reports; did you mean "reports"?; add throttle.rates.report=100/hour there, or compile with -Athrottle.strict=false if the rate comes from elsewhere
            RateMissing      | 18 | 42 | [T4J006] scope "user", which UserRateThrottle looks up for RateMissing.create(), has no rate in src/test/resources/bad/throttle.properties; it has rates for anon, books, broken, exports, reports; add throttle.rates.user=100/hour there, or compile with -Athrottle.strict=false if the rate comes from elsewhere
            RateInvalid      | 16 | 60 | [T4J007] throttle.rates.broken in src/test/resources/bad/throttle.properties: rate "10/fortnight": unknown unit "fortnight"; write N/unit or N/k unit with unit second, minute, hour, day or week, "100/hour" or "10/15 minutes" for instance, several separated by commas, or "unlimited"
            CostTooSmall     |  9 | 53 | [T4J008] cost 0 on CostTooSmall; a request costs from 1 to 2147483647; write cost = 1, or leave cost out to inherit it; classes = {} is what frees an action from throttles
            CostTooSmall     | 12 | 23 | [T4J008] cost -1 on CostTooSmall.list(); a request costs from 1 to 2147483647; write cost = 1, or leave cost out to inherit it; classes = {} is what frees an action from throttles
            CostTooLarge     | 13 | 23 | [T4J009] cost 6 of CostTooLarge.list() is above the limit 5 of scope "anon" (5/minute), so no request could ever pass; write a cost from 1 to 5, or raise throttle.rates.anon in src/test/resources/bad/throttle.properties
            DuplicateClass   | 10 | 90 | [T4J010] throttle AnonRateThrottle is named twice on DuplicateClass; an action runs each throttle class once; remove one, or name a subclass with another @ThrottleScope
            ScopeUnused      | 12 | 54 | [T4J011] nothing uses scope "lost" on ScopeUnused: none of its actions has a throttle that takes its scope from the action, as ScopedRateThrottle does; add such a throttle to classes, or remove scope
            ScopeUnused      | 18 | 24 | [T4J011] blank scope on ScopeUnused.blank(); leave scope out to inherit it, or write the name a rate is configured under
            ScopeUnused      | 23 | 38 | [T4J011] nothing uses scope "gone" on ScopeUnused.optedOut(): it has no throttle that takes its scope from the action, as ScopedRateThrottle does; add such a throttle to classes, or remove scope
            ResourceHidden   |  8 | 20 | [T4J012] Inside has @Throttled but its registry ResourceHidden_Inside_Throttles cannot name it: it is private; make it public or package-private
            MetaAnnotations  | 18 |  5 | [T4J014] two annotations on MetaAnnotations.disagreeing() give different classes: @Expensive gives {throttles.ScopedRateThrottle}, @Costly gives {throttles.AnonRateThrottle}; remove one of them, or say which holds with @Throttled(classes = ...) on MetaAnnotations.disagreeing()
            MetaAnnotations  | 18 |  5 | [T4J014] two annotations on MetaAnnotations.disagreeing() give different scope: @Expensive gives "books", @Costly gives "reports"; remove one of them, or say which holds with @Throttled(scope = ...) on MetaAnnotations.disagreeing()
            MetaAnnotations  | 18 |  5 | [T4J014] two annotations on MetaAnnotations.disagreeing() give different cost: @Expensive gives 4, @Costly gives 5; remove one of them, or say which holds with @Throttled(cost = ...) on MetaAnnotations.disagreeing()
            MetaAnnotations  | 46 |  5 | [T4J014] two annotations on MetaAnnotations.outer() give different cost: @Forgotten gives 2, @Expensive gives 4; remove one of them, or say which holds with @Throttled(cost = ...) on MetaAnnotations.outer()
            MetaAnnotations  | 28 |  5 | [T4J015] @Forgotten on MetaAnnotations.forgotten() carries @Throttled but is lost at run time, where subclasses without a registry look for it; add @Retention(RetentionPolicy.RUNTIME) to @Forgotten
            MetaAnnotations  | 46 |  5 | [T4J015] @Forgotten on MetaAnnotations.outer() carries @Throttled but is lost at run time
            MetaAnnotations  | 32 |  5 | [T4J004] throttle MetaAnnotations.Unfinished, given by @Broken cannot be constructed by MetaAnnotations_Throttles: it is abstract
            MetaAnnotations  | 32 |  5 | [T4J008] cost 0, given by @Broken on MetaAnnotations.broken(); a request costs
            MetaAnnotations  | 32 |  5 | [T4J010] throttle AnonRateThrottle is named twice, given by @Broken on MetaAnnotations.broken(); an action
            MetaAnnotations  | 32 |  5 | [T4J011] blank scope, given by @Broken on MetaAnnotations.broken(); leave
            MetaAnnotations  | 35 |  5 | [T4J001] MetaAnnotations.plain() has @Expensive, which carries @Throttled, but is no resource method: neither it nor a method it overrides has an HTTP method annotation (@GET, @POST, ...) that counts; add one, or remove @Expensive
            MetaAnnotations  | 39 |  5 | [T4J002] MetaAnnotations.locator() has @Expensive, which carries @Throttled, but is a sub-resource locator
            MetaAnnotations  | 71 |  5 | [T4J003] Nothing has @Expensive, which carries @Throttled, but no resource method, neither declared nor inherited; add a public method with an HTTP method annotation (@GET, @POST, ...), or remove @Expensive
            MetaAnnotations  | 74 | 18 | [T4J004] throttle MetaAnnotations.Unfinished, given by @Broken on MetaAnnotations.broken() cannot be constructed by MetaAnnotations_Inheriting_Throttles: it is abstract
            TypeMissing      |  8 |  8 | [T4J021] TypeMissing has no registry, because a throttle class in @Throttled does not exist and no annotation processor wrote it; correct the name, add the import or the dependency, or put the processor that writes it on the processor path
            """)
    void mistakeIsReportedWhereItWasWritten(String source, long line, long column, String message) {
        JavaFileObject bad = GeneratedSourceTest.file(BAD.resolve(source + ".java"));

        assertThat(compile(List.of(bad)))
                .hadErrorContaining(message)
                .inFile(bad)
                .onLine(line)
                .atColumn(column);
    }

    @Test
    void nothingElseIsReported() {
        assertThat(codes(compile(file("ScopeMissing")))).containsExactly("T4J005", "T4J006", "T4J007");
        assertThat(codes(compile(file("RateMissing")))).containsExactly("T4J006", "T4J006", "T4J007");
        assertThat(codes(compile(file("NoResource")))).containsExactly("T4J003", "T4J007");
    }

    @Test
    void customThrottleMayUseScopeThatNothingElseUses() {
        assertThat(codes(compile(file("ScopeUnused"))))
                .containsExactly("T4J006", "T4J007", "T4J011", "T4J011", "T4J011");
    }

    @Test
    void tenMistakesAreReportedInOneCompile() {
        assertThat(codes(compile(file("TenMistakes"))))
                .contains("T4J001", "T4J002", "T4J003", "T4J004", "T4J006", "T4J007", "T4J008", "T4J009", "T4J010")
                .hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void badRateIsReportedOnceHoweverManyUseIt() {
        assertThat(codes(compile(file("RateInvalid")))).containsExactly("T4J007");
    }

    @Test
    void badRateThatNothingUsesHasNoPlace() {
        Compilation compilation = compile(file("NoResource"));

        assertThat(compilation.errors())
                .filteredOn(error -> message(error).contains("T4J007"))
                .singleElement()
                .satisfies(error -> assertThat(error.getSource()).isNull());
    }

    @Test
    void twoTypesWithOneRegistryNameAreRefused() {
        Compilation compilation = compile(Stream.of("NameTaken", "NameTaken_Inside")
                .flatMap(name -> file(name).stream())
                .toList());

        assertThat(compilation).hadErrorContaining("[T4J013] the registry of bad.NameTaken_Inside is named");
    }

    @Test
    void resourceWithMistakeGetsNoRegistry(@TempDir Path output) throws IOException {
        Javac javac = new Javac(output).onClassPath();

        assertThat(javac.compile(Javac.sources(Javac.RESOURCES.resolve("good/throttles"), BAD)))
                .isNotEmpty();
        assertThat(output.resolve("bad/CostTooLarge_Throttles.java")).exists();
        assertThat(output.resolve("bad/CostTooSmall_Throttles.java")).doesNotExist();
    }

    private static List<JavaFileObject> file(String name) {
        return List.of(GeneratedSourceTest.file(BAD.resolve(name + ".java")));
    }

    private static Compilation compile(List<JavaFileObject> bad) {
        List<JavaFileObject> throttles = Javac.sources(Javac.RESOURCES.resolve("good/throttles")).stream()
                .map(GeneratedSourceTest::file)
                .toList();
        return Compiler.javac()
                .withProcessors(new ThrottleProcessor())
                .withOptions("-Athrottle.config=" + RATES)
                .compile(Stream.concat(throttles.stream(), bad.stream()).toList());
    }

    private static List<String> codes(Compilation compilation) {
        return compilation.errors().stream()
                .map(error -> message(error).substring(1, 7))
                .sorted()
                .toList();
    }

    private static String message(Diagnostic<?> error) {
        return error.getMessage(Locale.ROOT);
    }
}
