package io.throttle4j.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Resources in a module that keeps their package to itself. */
class ClosedPackageTest {

    private static final String RESOURCE =
            "package p; public class Reports { @io.throttle4j.Throttled(cost = 2) @jakarta.ws.rs.GET public void get() {} }";

    @TempDir
    Path folder;

    @Test
    void registryInAClosedPackageShowsTheLineThatOpensIt() throws Exception {
        Class<?> reports = reportsIn(
                ModuleDescriptor.newModule("user.reports").packages(Set.of("p")).build());
        assertThat(new ActionFinder().find(reports, reports.getMethod("get")))
                .isEqualTo(
                        new Found.Unusable(List.of("p.Reports_Throttles cannot be read because its package is closed;"
                                + " add \"exports p;\" to module-info.java of user.reports")));
    }

    @Test
    void registryInAnExportedPackageIsRead() throws Exception {
        Class<?> reports = reportsIn(
                ModuleDescriptor.newModule("user.reports").exports("p").build());
        assertThat(new ActionFinder().find(reports, reports.getMethod("get"))).isInstanceOf(Found.Declared.class);
    }

    private Class<?> reportsIn(ModuleDescriptor descriptor) throws IOException, ClassNotFoundException {
        Path source = Files.writeString(folder.resolve("Reports.java"), RESOURCE);
        Path classes = new Compiled(Files.createDirectory(folder.resolve("classes")))
                .withProcessor(source)
                .folder();
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolve(new OneModule(descriptor, classes), ModuleFinder.of(), Set.of("user.reports"));
        ClassLoader parent = ClosedPackageTest.class.getClassLoader();
        ModuleLayer.Controller layer =
                ModuleLayer.defineModulesWithOneLoader(configuration, List.of(ModuleLayer.boot()), parent);
        Module user = layer.layer().findModule("user.reports").orElseThrow();
        layer.addReads(user, parent.getUnnamedModule());
        return Class.forName("p.Reports", true, user.getClassLoader());
    }
}
