package io.throttle4j.benchmarks.memory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.openjdk.jmh.infra.Blackhole;

/** No limiter: looks the client up and reads the clock, which every limiter has to do, and decides nothing. */
final class Floor implements Limiter {

    private final ConcurrentMap<String, Object> clients = new ConcurrentHashMap<>();
    private final String[] keys;

    Floor(String... keys) {
        this.keys = keys;
        for (String key : keys) {
            clients.put(key, new Object());
        }
    }

    @Override
    public void check(int client, Blackhole consumed) {
        consumed.consume(clients.get(keys[client]));
        consumed.consume(System.nanoTime());
    }

    @Override
    public boolean admits(int client) {
        return clients.containsKey(keys[client]);
    }
}
