package io.throttle4j.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The arrows between the rooms: they point one way, and walls stand where they are meant to. */
@AnalyzeClasses(packages = "io.throttle4j", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> CLOCKS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.time.Instant.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.throttle4j.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheTopSeesJakartaRest = noClasses()
            .that()
            .resideOutsideOfPackage("io.throttle4j.jaxrs..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule nothingImportsTheTop = noClasses()
            .that()
            .resideOutsideOfPackage("io.throttle4j.jaxrs..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.throttle4j.jaxrs..");

    @ArchTest
    static final ArchRule roomsBelowTheTopDoNotSeeIt = noClasses()
            .that()
            .resideInAnyPackage("io.throttle4j.jaxrs.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.throttle4j.jaxrs");

    @ArchTest
    static final ArchRule nothingBelowTheTopReadsAClock = noClasses()
            .that()
            .resideOutsideOfPackage("io.throttle4j.jaxrs..")
            .should()
            .callMethodWhere(readsAClock())
            .orShould()
            .accessTargetWhere(isAClock());

    @ArchTest
    static final ArchRule decidingKnowsNoConfigurationButThePolicy = noClasses()
            .that()
            .resideInAnyPackage("io.throttle4j.store..", "io.throttle4j.identity..", "io.throttle4j.throttles..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("io.throttle4j.config..", "io.throttle4j.decide..", "io.throttle4j.plan.."));

    @ArchTest
    static final ArchRule jerseyHasOneRoom = oneRoom("org.glassfish.jersey..", "io.throttle4j.jaxrs.jersey..");

    @ArchTest
    static final ArchRule grizzlyHasOneRoom = oneRoom("org.glassfish.grizzly..", "io.throttle4j.jaxrs.grizzly");

    @ArchTest
    static final ArchRule servletsHaveOneRoom = oneRoom("jakarta.servlet..", "io.throttle4j.jaxrs.servlet");

    @ArchTest
    static final ArchRule cdiHasOneRoom = oneRoom("jakarta.enterprise..", "io.throttle4j.jaxrs.cdi");

    @ArchTest
    static final ArchRule microProfileHasOneRoom =
            oneRoom("org.eclipse.microprofile..", "io.throttle4j.config.microprofile");

    @ArchTest
    static final ArchRule redissonHasOneRoom = oneRoom("org.redisson..", "io.throttle4j.store.redisson");

    @ArchTest
    static final ArchRule nettyIsSeenByRedissonsRoomAndTheOneOfJerseysOwnContainers = noClasses()
            .that()
            .resideOutsideOfPackages("io.throttle4j.store.redisson", "io.throttle4j.jaxrs.jersey.address")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.netty..");

    @ArchTest
    static final ArchRule jettyHasOneRoom = oneRoom("org.eclipse.jetty..", "io.throttle4j.jaxrs.jersey.address");

    @ArchTest
    static final ArchRule resteasyHasOneRoom =
            oneRoom("org.jboss.resteasy.(core|spi|plugins)..", "io.throttle4j.jaxrs.resteasy");

    @ArchTest
    static final ArchRule quarkusHasOneRoom = oneRoom("org.jboss.resteasy.reactive..", "io.throttle4j.jaxrs.quarkus");

    @ArchTest
    static final ArchRule slf4jHasOneRoom = oneRoom("org.slf4j..", "io.throttle4j.jaxrs.slf4j");

    @ArchTest
    static final ArchRule openTelemetryHasOneRoom = oneRoom("io.opentelemetry..", "io.throttle4j.jaxrs.opentelemetry");

    @ArchTest
    static final ArchRule onlyTheTopOpensARedis = noClasses()
            .that()
            .resideOutsideOfPackages("io.throttle4j.jaxrs", "io.throttle4j.store.redisson")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.throttle4j.store.redisson");

    private static ArchRule oneRoom(String library, String room) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static DescribedPredicate<JavaCall<?>> readsAClock() {
        return DescribedPredicate.describe("reads a clock", call -> isClock(call.getTarget()));
    }

    private static DescribedPredicate<JavaAccess<?>> isAClock() {
        return DescribedPredicate.describe("refers to a clock", access -> isClock(access.getTarget()));
    }

    private static boolean isClock(AccessTarget target) {
        return CLOCKS.contains(target.getOwner().getName() + "." + target.getName());
    }
}
