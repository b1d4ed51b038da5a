package io.throttle4j.compatibility.app.model;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the application did while it answered one request, and what runs what it does when its methods have returned. Safe
 * for use by many threads.
 */
public final class Journal {

    private final List<String> callers = new CopyOnWriteArrayList<>();
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger pieces = new AtomicInteger();
    private final Map<Integer, CompletableFuture<Void>> arrivals = new ConcurrentHashMap<>();

    private final Executor later;

    /**
     * Nothing was done yet.
     *
     * @param later runs things when the method that asked for them has returned
     */
    public Journal(Executor later) {
        this.later = later;
    }

    /** Runs things when the method that asked for them has returned. */
    public Executor later() {
        return later;
    }

    /** Notes that a resource method runs, and where. */
    public void called() {
        callers.add(Thread.currentThread().getName());
    }

    /** Notes that somebody reads an entity. */
    public void read() {
        reads.incrementAndGet();
    }

    /** Notes that a resource method has one more piece of an entity that comes in pieces. */
    public void pieceArrived() {
        arrival(pieces.incrementAndGet()).complete(null);
    }

    /** The names of the threads that resource methods ran on, one per time that one ran. */
    public List<String> callers() {
        return List.copyOf(callers);
    }

    /** How often an entity was read. */
    public int reads() {
        return reads.get();
    }

    /** Completes when so many pieces have arrived. */
    public CompletableFuture<Void> arrival(int count) {
        return arrivals.computeIfAbsent(count, any -> new CompletableFuture<>());
    }

    /** Begins anew. */
    public void clear() {
        callers.clear();
        reads.set(0);
        pieces.set(0);
        arrivals.clear();
    }
}
