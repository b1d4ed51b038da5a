package io.throttle4j.processor.write;

import io.throttle4j.processor.model.DeclaredAction;
import io.throttle4j.processor.model.Resource;
import io.throttle4j.registry.Action;
import io.throttle4j.registry.GeneratedRegistry;
import io.throttle4j.registry.ThrottleRegistry;
import java.util.List;
import java.util.SortedMap;

/** The text of one registry, from top to bottom. */
final class RegistrySource {
    private final Resource resource;
    private final TypeNames names;
    private final ActionJavadoc javadoc;
    private final StringBuilder text = new StringBuilder(4096);

    RegistrySource(Resource resource, TypeNames names, ActionJavadoc javadoc) {
        this.resource = resource;
        this.names = names;
        this.javadoc = javadoc;
    }

    /** The whole text; {@code suppressed} are the warnings that the registry causes through no fault of its reader. */
    String text(List<String> suppressed) {
        SortedMap<String, DeclaredAction> constants = ConstantNames.of(resource.actions());
        addImports();
        addHead(suppressed);
        constants.forEach(this::addConstant);
        addConstructor();
        addMethod(names.of(Class.class) + "<?> resource()", names.of(resource.type()) + ".class");
        text.append('\n');
        String list = names.of(List.class);
        addMethod(
                list + "<" + names.of(Action.class) + "> actions()",
                list + ".of(" + String.join(", ", constants.keySet()) + ")");
        return text.append("}\n").toString();
    }

    private void addImports() {
        if (!resource.packageName().isEmpty()) {
            add("package ", resource.packageName(), ";\n\n");
        }
        names.imports().forEach(name -> add("import ", name, ";\n"));
        add(names.imports().isEmpty() ? "" : "\n");
    }

    private void addHead(List<String> suppressed) {
        String type = names.of(resource.type());
        add("/**\n * The throttles of {@link ", type, "}, as declared with {@code @Throttled}.\n");
        add(" *\n * <p>Written by Throttle4j's processor.\n */\n");
        add("@", names.of(GeneratedRegistry.class), "(", type, ".class)\n");
        if (suppressed.size() == 1) {
            add("@", names.of(SuppressWarnings.class), "(\"", suppressed.get(0), "\")\n");
        } else if (!suppressed.isEmpty()) {
            String tokens = String.join("\",\n        \"", suppressed);
            add("@", names.of(SuppressWarnings.class), "({\n        \"", tokens, "\"\n})\n");
        }
        add("public final class ", resource.registryName());
        add(" implements ", names.of(ThrottleRegistry.class), " {\n");
    }

    private void addConstant(String name, DeclaredAction action) {
        add("    /**\n     * ", javadoc.action(resource, action), "\n     */\n");
        add("    public static final ", names.of(Action.class), " ", name);
        add(" = ", ActionCode.of(action, names), ";\n\n");
    }

    /** Written out because -Xlint:missing-explicit-ctor asks for it in exported packages. */
    private void addConstructor() {
        add("    /**\n     * For Throttle4j, which makes one instance at deployment.\n     */\n");
        add("    public ", resource.registryName(), "() {\n    }\n\n");
    }

    private void addMethod(String signature, String result) {
        add("    @", names.of(Override.class), "\n    public ", signature, " {\n");
        add("        return ", result, ";\n    }\n");
    }

    private void add(String... parts) {
        for (String part : parts) {
            text.append(part);
        }
    }
}
