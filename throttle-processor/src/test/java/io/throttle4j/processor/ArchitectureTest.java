package io.throttle4j.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javax.annotation.processing.Messager;

@AnalyzeClasses(packages = "io.throttle4j.processor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String OURS = "io.throttle4j.processor";

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching(OURS + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule DISCOVER_KNOWS_ONLY_THE_MODEL = noClasses()
            .that()
            .resideInAPackage(OURS + ".discover")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(OURS, OURS + ".validate", OURS + ".write");

    @ArchTest
    static final ArchRule VALIDATE_KNOWS_ONLY_THE_MODEL = noClasses()
            .that()
            .resideInAPackage(OURS + ".validate")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(OURS, OURS + ".discover", OURS + ".write");

    @ArchTest
    static final ArchRule WRITE_KNOWS_ONLY_THE_MODEL = noClasses()
            .that()
            .resideInAPackage(OURS + ".write")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(OURS, OURS + ".discover", OURS + ".validate");

    @ArchTest
    static final ArchRule MODEL_KNOWS_NO_OTHER_ROOM = noClasses()
            .that()
            .resideInAPackage(OURS + ".model")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(OURS, OURS + ".discover", OURS + ".validate", OURS + ".write");

    @ArchTest
    static final ArchRule ONLY_THE_ANNOTATIONS_OF_THROTTLE4J_ARE_KNOWN = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    OURS + "..",
                    "io.throttle4j",
                    "io.throttle4j.registry",
                    "io.throttle4j.suggest",
                    "java..",
                    "javax..",
                    "com.google.auto.service",
                    "org.jspecify.annotations");

    @ArchTest
    static final ArchRule ONLY_THE_PRINTER_PRINTS = noClasses()
            .that()
            .doNotHaveSimpleName("Printer")
            .should()
            .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.nameStartingWith("print"))
                    .and(JavaCall.Predicates.target(
                            HasOwner.Predicates.With.owner(JavaClass.Predicates.assignableTo(Messager.class)))));
}
