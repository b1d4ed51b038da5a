package io.throttle4j.store.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;

/**
 * A lock that is held for nanoseconds, kept in four bytes of the object that it guards.
 *
 * <p>Whoever waits looks again by itself, at first at once and then in growing intervals, so that letting go is one plain
 * write and wakes nobody. Not reentrant, not fair.
 */
abstract class Mutex {

    private static final int SPINS = 50;
    private static final int YIELDS = 100;
    private static final long PAUSE_NANOS = 20_000;

    private static final VarHandle HELD;

    static {
        try {
            HELD = MethodHandles.lookup().findVarHandle(Mutex.class, "held", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private volatile int held;

    final boolean tryAcquire() {
        return HELD.compareAndSet(this, 0, 1);
    }

    final void acquire() {
        for (int tries = 0; held != 0 || !tryAcquire(); tries++) {
            pause(tries);
        }
    }

    final void release() {
        HELD.setRelease(this, 0);
    }

    /** Waits a little, longer after many tries: the thread to wait for may not be running. */
    @SuppressWarnings("ThreadPriorityCheck") // yielding is only ever about how soon
    static void pause(int tries) {
        if (tries < SPINS) {
            Thread.onSpinWait();
        } else if (tries < YIELDS) {
            Thread.yield();
        } else {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
