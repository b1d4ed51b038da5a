package io.throttle4j.benchmarks.http;

import io.throttle4j.benchmarks.figures.Figures;
import io.throttle4j.benchmarks.http.server.Container;
import io.throttle4j.benchmarks.http.server.ServerProcess;
import io.throttle4j.benchmarks.http.server.Way;
import io.throttle4j.benchmarks.process.Depth;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Prints how many requests a throttled resource answers beside the same resource unthrottled, all in one process at a time
 * and by turns of a fraction of a second, so that what disturbs one disturbs all.
 */
public final class FilterCost {

    private static final Random RANDOM = new Random(4);
    private static final int QUICK_ROUNDS = 30;

    /**
     * By turns as well: what is warmed up alone is compiled as if there were nothing else, and again when there is, while the
     * first rounds are counted.
     */
    private static final int WARM_UP_ROUNDS = 60;

    /** How the compiler happened to lay out the code of a process is no small part of a difference of a few percent. */
    private static final int PROCESSES = 3;

    private static final int ROUNDS = 36;

    private final Slices unthrottled;
    private final Slices same;
    private final Slices throttled;
    private final Slices switchedOff;

    private FilterCost(ServerProcess server) {
        this.unthrottled = new Slices(server, Way.UNTHROTTLED);
        this.same = new Slices(server, Way.UNTHROTTLED_TOO);
        this.throttled = new Slices(server, Way.IN_MEMORY);
        this.switchedOff = new Slices(server, Way.SWITCHED_OFF);
    }

    /** Takes a {@link Depth}: the quick one is for Jersey alone. */
    public static void main(String[] arguments) throws IOException {
        switch (Depth.of(arguments)) {
            case QUICK -> measure(Container.JERSEY_GRIZZLY, QUICK_ROUNDS).print("filter.jersey");
            case FULL -> {
                measureSeveral(Container.JERSEY_GRIZZLY).print("filter.jersey");
                measureSeveral(Container.RESTEASY_UNDERTOW).print("filter.resteasy");
            }
        }
    }

    private static FilterCost measureSeveral(Container container) throws IOException {
        FilterCost all = measure(container, ROUNDS);
        for (int more = 1; more < PROCESSES; more++) {
            all.addAll(measure(container, ROUNDS));
        }
        return all;
    }

    private static FilterCost measure(Container container, int rounds) throws IOException {
        try (ServerProcess server =
                ServerProcess.start(container, Way.UNTHROTTLED, Way.UNTHROTTLED_TOO, Way.IN_MEMORY, Way.SWITCHED_OFF)) {
            FilterCost cost = new FilterCost(server);
            cost.measure(rounds);
            return cost;
        }
    }

    private void measure(int rounds) {
        List<Slices> all = new ArrayList<>(List.of(unthrottled, same, throttled, switchedOff));
        byTurns(all, WARM_UP_ROUNDS, Slices::warmUp);
        byTurns(all, rounds, Slices::measure);
        all.forEach(Slices::close);
    }

    private static void byTurns(List<Slices> all, int rounds, Consumer<Slices> slice) {
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(all, RANDOM);
            all.forEach(slice);
        }
    }

    private void addAll(FilterCost more) {
        unthrottled.addAll(more.unthrottled);
        same.addAll(more.same);
        throttled.addAll(more.throttled);
        switchedOff.addAll(more.switchedOff);
    }

    private void print(String name) {
        Figures.ratio(name, throttled.over(unthrottled));
        Figures.ratio(name + ".switched-off", switchedOff.over(unthrottled));
        Figures.ratio(name + ".unthrottled", same.over(unthrottled));
        Figures.cost(name + ".added-bytes", throttled.bytes() - unthrottled.bytes());
        Figures.cost(name + ".switched-off.added-bytes", switchedOff.bytes() - unthrottled.bytes());
        Figures.cost(name + ".added-cpu.us", throttled.cpuMicros() - unthrottled.cpuMicros());
        Figures.cost(name + ".switched-off.added-cpu.us", switchedOff.cpuMicros() - unthrottled.cpuMicros());
        Figures.cost(name + ".unthrottled.bytes", unthrottled.bytes());
        Figures.cost(name + ".unthrottled.cpu.us", unthrottled.cpuMicros());
        Figures.cost(name + ".per-second", throttled.perSecond());
        Figures.cost(name + ".clients-cpu", throttled.clientCpu());
    }
}
