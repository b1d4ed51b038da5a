package io.throttle4j.benchmarks.memory;

/** The names of clients, made before anything is measured: what a request brings, in the form of an address. */
final class Keys {

    private Keys() {}

    static String[] of(int clients) {
        String[] keys = new String[clients];
        for (int i = 0; i < clients; i++) {
            keys[i] = "10." + (i >>> 16) + "." + (i >>> 8 & 255) + "." + (i & 255);
        }
        return keys;
    }
}
