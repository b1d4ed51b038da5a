package io.throttle4j.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.throttle4j.processor.model.DeclaredAction;
import io.throttle4j.processor.model.Resource;
import io.throttle4j.registry.Action;
import io.throttle4j.registry.GeneratedRegistry;
import io.throttle4j.registry.ThrottleRegistry;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Writes the source of a registry. */
public final class RegistryWriter {
    private final Elements elements;
    private final ActionJavadoc javadoc;
    private final Suppressions suppressions;

    /** A writer for one compilation. */
    public RegistryWriter(Elements elements, Types types) {
        this.elements = elements;
        this.javadoc = new ActionJavadoc(types);
        this.suppressions = new Suppressions(elements);
    }

    /** The registry of {@code resource}; equal resources give equal text. */
    public JavaFile write(Resource resource) {
        SortedMap<String, DeclaredAction> constants = ConstantNames.of(resource.actions());
        TypeSpec.Builder registry = TypeSpec.classBuilder(resource.registryName())
                .addOriginatingElement(resource.type())
                .addJavadoc(ActionJavadoc.registry(resource))
                .addAnnotation(marker(resource))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(ThrottleRegistry.class);
        suppressions.of(resource).ifPresent(tokens -> registry.addAnnotation(suppress(tokens)));
        constants.forEach((name, action) -> registry.addField(constant(resource, action, name)));
        registry.addMethod(constructor())
                .addMethod(resourceMethod(resource))
                .addMethod(actionsMethod(constants.keySet()));
        return JavaFile.builder(resource.packageName(), registry.build())
                .skipJavaLangImports(!ownsJavaLangName(resource.packageName()))
                .indent("    ")
                .build();
    }

    private FieldSpec constant(Resource resource, DeclaredAction action, String name) {
        return FieldSpec.builder(Action.class, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(javadoc.action(resource, action))
                .initializer(ActionCode.of(action))
                .build();
    }

    private static AnnotationSpec marker(Resource resource) {
        return AnnotationSpec.builder(GeneratedRegistry.class)
                .addMember("value", "$T.class", ClassName.get(resource.type()))
                .build();
    }

    /** Written out because -Xlint:missing-explicit-ctor asks for it in exported packages. */
    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("For Throttle4j, which makes one instance at deployment.\n")
                .addModifiers(Modifier.PUBLIC)
                .build();
    }

    private static MethodSpec resourceMethod(Resource resource) {
        return MethodSpec.methodBuilder("resource")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(
                        ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)))
                .addStatement("return $T.class", ClassName.get(resource.type()))
                .build();
    }

    private static MethodSpec actionsMethod(Set<String> constants) {
        CodeBlock names =
                constants.stream().map(name -> CodeBlock.of("$N", name)).collect(CodeBlock.joining(", "));
        return MethodSpec.methodBuilder("actions")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(List.class, Action.class))
                .addStatement("return $T.of($L)", List.class, names)
                .build();
    }

    private static AnnotationSpec suppress(List<String> tokens) {
        AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
        tokens.forEach(token -> suppress.addMember("value", "$S", token));
        return suppress.build();
    }

    /** Whether a class of the package hides one of java.lang's that a registry names. */
    private boolean ownsJavaLangName(String packageName) {
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        return Stream.of("Class", "Override", "SuppressWarnings")
                .anyMatch(name -> elements.getTypeElement(prefix + name) != null);
    }
}
