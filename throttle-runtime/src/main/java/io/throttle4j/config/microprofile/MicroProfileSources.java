package io.throttle4j.config.microprofile;

import io.throttle4j.config.ConfigurationSource;
import java.util.List;

/** The settings that MicroProfile Config knows. Safe to use where MicroProfile Config is absent. */
public final class MicroProfileSources {

    private static final String API = "org.eclipse.microprofile.config.ConfigProvider";

    private MicroProfileSources() {}

    /**
     * The {@code throttle.*} values of the application's MicroProfile Config, by the source each comes from.
     *
     * <p>Values in system properties and the environment are left to Throttle4j's own sources.
     *
     * @param loader the application's class loader
     * @return none when MicroProfile Config, or an implementation of it, is absent
     */
    public static List<ConfigurationSource> find(ClassLoader loader) {
        return isPresent() ? MicroProfileReader.read(loader) : List.of();
    }

    private static boolean isPresent() {
        try {
            Class.forName(API, false, MicroProfileSources.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError absent) {
            return false;
        }
    }
}
