package io.throttle4j.benchmarks.http.server;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * What the threads of a process have spent so far, other than those of the virtual machine itself.
 *
 * @param cpuNanos the processor time in nanoseconds
 * @param bytes the bytes allocated
 */
public record Spent(long cpuNanos, long bytes) {

    /** In this process. */
    static Spent here() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] all = threads.getAllThreadIds();
        return new Spent(sum(threads.getThreadCpuTime(all)), sum(threads.getThreadAllocatedBytes(all)));
    }

    /** As {@link #toString} has it. */
    static Spent parse(String text) {
        int space = text.indexOf(' ');
        return new Spent(Long.parseLong(text.substring(0, space)), Long.parseLong(text.substring(space + 1)));
    }

    /** What was spent since {@code earlier}. */
    public Spent since(Spent earlier) {
        return new Spent(cpuNanos - earlier.cpuNanos, bytes - earlier.bytes);
    }

    /** Both together. */
    public Spent plus(Spent other) {
        return new Spent(cpuNanos + other.cpuNanos, bytes + other.bytes);
    }

    @Override
    public String toString() {
        return cpuNanos + " " + bytes;
    }

    /** A thread that has ended since says -1. */
    private static long sum(long[] values) {
        return Arrays.stream(values).filter(value -> value > 0).sum();
    }
}
