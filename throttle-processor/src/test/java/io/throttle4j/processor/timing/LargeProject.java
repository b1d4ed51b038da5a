package io.throttle4j.processor.timing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A project of many resources, with the classes they call: the sources under {@code project/}, copied as often as needed,
 * each copy into packages of its own and with scopes of its own.
 */
public final class LargeProject {
    private static final Path SHOP = Path.of("src/test/resources/project/shop");
    /** The last has two: an interface that carries all annotations, and its class. */
    private static final List<String> PARTS =
            List.of("orders", "customers", "invoices", "reports", "sessions", "warehouses", "products");

    private static final Pattern RESOURCE = Pattern.compile("(Resource|Api)\\.java$");
    private static final Pattern SCOPE = Pattern.compile("(?<=scope = \")\\w+");

    private final Path folder;
    private final List<Path> sources = new ArrayList<>();
    private final Set<String> scopes = new TreeSet<>(Set.of("anon", "user", "burst", "sustained"));
    private int resources;

    private LargeProject(Path folder) {
        this.folder = folder;
    }

    /** Writes a project with so many resources of five actions each into {@code folder}. */
    public static LargeProject write(Path folder, int resources) throws IOException {
        LargeProject project = new LargeProject(folder);
        project.copy("common", "");
        for (int i = 0; project.resources < resources; i++) {
            project.copy(PARTS.get(i % PARTS.size()), Integer.toString(i / PARTS.size()));
        }
        return project;
    }

    private void copy(String part, String number) throws IOException {
        for (Path original : in(SHOP.resolve(part))) {
            String text = Files.readString(original);
            resources += RESOURCE.matcher(original.toString()).find() ? 1 : 0;
            Path target = Files.createDirectories(folder.resolve("shop").resolve(part + number));
            sources.add(Files.writeString(target.resolve(original.getFileName()), renamed(part, number, text)));
        }
    }

    private String renamed(String part, String number, String text) {
        String inPackage = text.replace("package shop." + part + ";", "package shop." + part + number + ";");
        return SCOPE.matcher(inPackage).replaceAll(found -> {
            scopes.add(found.group() + number);
            return found.group() + number;
        });
    }

    /** All source files, in the order written. */
    public List<Path> sources() {
        return List.copyOf(sources);
    }

    /** How many resources there are, the abstract one left out. */
    public int resources() {
        return resources;
    }

    /** Puts the rates of all scopes where build tools put them before they compile. */
    public void writeRates(Path classOutput) throws IOException {
        Path file = classOutput.resolve("META-INF/throttle.properties");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                scopes.stream()
                        .map(scope -> "throttle.rates." + scope + "=1000/hour, 100000/day\n")
                        .collect(Collectors.joining()));
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
