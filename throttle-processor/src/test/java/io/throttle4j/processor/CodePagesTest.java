package io.throttle4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.processor.model.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The page of each code: what it shows as failing fails with that code alone, what it shows as fixed compiles clean. */
class CodePagesTest {
    private static final Path PAGES = Path.of("../docs/codes");
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TYPE =
            Pattern.compile("^public .*?(?:class|interface|record) (\\w+)", Pattern.MULTILINE);
    private static final Pattern OPTION = Pattern.compile("-A\\S+");
    private static final Pattern CODE = Pattern.compile("T4J\\d{3}");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> snippetsDoWhatTheirPageSays() {
        return Stream.of(Code.values())
                .filter(code -> code != Code.DEFECT)
                .flatMap(code -> Stream.of(
                        DynamicTest.dynamicTest(
                                code + " fails",
                                () -> assertThat(codes(code, "Fails")).containsOnly(code.toString())),
                        DynamicTest.dynamicTest(
                                code + " fixed",
                                () -> assertThat(compile(code, "Fixed")).isEmpty())));
    }

    @Test
    void everyCodeHasPageAndRowInTheTable() throws IOException {
        String table = Files.readString(PAGES.resolve("README.md"));
        for (Code code : Code.values()) {
            String title = Files.readAllLines(PAGES.resolve(code + ".md")).get(0);
            assertThat(title).startsWith("# " + code + ": ");
            assertThat(table).contains("| [" + code + "](" + code + ".md) | " + title.substring(10) + " |");
        }
    }

    private List<String> codes(Code code, String section) throws IOException {
        return compile(code, section).stream()
                .flatMap(message -> CODE.matcher(message).results())
                .map(found -> found.group())
                .toList();
    }

    private List<String> compile(Code code, String section) throws IOException {
        Path output = Files.createDirectory(folder.resolve(code + section));
        Path sources = Files.createDirectory(folder.resolve(code + section + "-sources"));
        Javac javac = new Javac(output).onClassPath();
        String page = Files.readString(PAGES.resolve(code + ".md"));
        Matcher block = BLOCK.matcher(page.split("## " + section, 2)[1].split("\n## ", 2)[0]);
        while (block.find()) {
            String text = block.group(2);
            switch (block.group(1)) {
                case "java" -> Files.writeString(sources.resolve(typeIn(text) + ".java"), text);
                case "properties" ->
                    Files.writeString(
                            Files.createDirectories(output.resolve("META-INF")).resolve("throttle.properties"), text);
                default -> OPTION.matcher(text).results().forEach(option -> javac.withOptions(option.group()));
            }
        }
        return javac.compile(Javac.sources(sources, Javac.RESOURCES.resolve("codes")));
    }

    private static String typeIn(String text) {
        Matcher type = TYPE.matcher(text);
        assertThat(type.find()).as(text).isTrue();
        return type.group(1);
    }
}
