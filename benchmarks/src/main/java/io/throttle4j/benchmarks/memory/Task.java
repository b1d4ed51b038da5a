package io.throttle4j.benchmarks.memory;

import java.util.ArrayList;
import java.util.List;

/**
 * What contenders are to do.
 *
 * @param benchmark the method that JMH runs, as class and method
 * @param rule what is asked of them
 * @param clients the clients there are
 * @param throttles the throttles that each check asks
 * @param threads the threads that check
 */
record Task(String benchmark, Rule rule, int clients, int throttles, int threads) {

    private static final int MANY = 100_000;

    /** Checks of one client. */
    static Task hot(Rule rule, int threads) {
        return hot(rule, 1, threads);
    }

    /** Checks of one client, each of which asks several throttles. */
    static Task hot(Rule rule, int throttles, int threads) {
        return new Task("Checks.hot", rule, 1, throttles, threads);
    }

    /** Checks of a million clients. */
    static Task million(String order) {
        return new Task("Checks." + order, Rule.ADMITS_MANY, 1_000_000, 1, 2);
    }

    /** The virtual machine's heap, large enough and of one size. */
    List<String> heap() {
        String size = clients > MANY ? "2g" : "1g";
        return List.of("-Xms" + size, "-Xmx" + size, "-XX:+AlwaysPreTouch");
    }

    List<String> arguments() {
        return new ArrayList<>(List.of(
                benchmark,
                rule.name(),
                Integer.toString(clients),
                Integer.toString(throttles),
                Integer.toString(threads)));
    }

    /** What {@link #arguments} were made of. */
    static Task parse(List<String> arguments) {
        return new Task(
                arguments.get(0),
                Rule.valueOf(arguments.get(1)),
                Integer.parseInt(arguments.get(2)),
                Integer.parseInt(arguments.get(3)),
                Integer.parseInt(arguments.get(4)));
    }
}
