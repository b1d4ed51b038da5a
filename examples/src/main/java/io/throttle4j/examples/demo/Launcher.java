package io.throttle4j.examples.demo;

import io.throttle4j.config.ThrottleConfigurationException;
import io.throttle4j.jaxrs.ThrottleFeatureBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.logging.LogManager;

/** Starts the demo for a person: quiet logs, one line when it is ready, a message when it cannot start. */
final class Launcher {

    private final Map<String, String> variables;
    private final PrintStream out;
    private final PrintStream err;

    Launcher(Map<String, String> variables, PrintStream out, PrintStream err) {
        this.variables = variables;
        this.out = out;
        this.err = err;
    }

    /** Serves until the process is told to stop; ends the process with status 1 if it cannot start. */
    void launch() throws InterruptedException {
        calmLogging();
        try {
            serve();
        } catch (DemoException | ThrottleConfigurationException refused) {
            err.println("The demo cannot start: " + refused.getMessage());
            System.exit(1);
        }
        Thread.currentThread().join();
    }

    private void serve() {
        ThrottleFeatureBuilder throttling = DemoApplication.throttling();
        DemoEnvironment.redisUrl(variables).ifPresent(url -> throttling.setting("throttle.store", url));
        DemoServer server = DemoServer.start(DemoEnvironment.of(variables), throttling.build());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "demo-stop"));
        out.println("Throttle4j demo: " + server.uri());
        out.flush();
    }

    private static void calmLogging() {
        if (System.getProperty("java.util.logging.config.file") != null) {
            return;
        }
        try (InputStream settings = Launcher.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
