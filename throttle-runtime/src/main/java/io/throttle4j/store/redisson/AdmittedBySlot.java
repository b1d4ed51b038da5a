package io.throttle4j.store.redisson;

import io.throttle4j.store.Answer.Admitted;
import java.util.List;

/** An admission by several slots, each with a clock of its own. */
final class AdmittedBySlot extends Admitted {

    private final List<Admitted> bySlot;

    /**
     * An admission.
     *
     * @param bySlot the answers, in the order of the slots' groups; not empty
     */
    AdmittedBySlot(List<Admitted> bySlot) {
        super(bySlot.get(0).stamp());
        this.bySlot = List.copyOf(bySlot);
    }

    /** The stamp of the group at {@code index}, of whatever kind {@code admitted} is. */
    static long stamp(Admitted admitted, int index) {
        return admitted instanceof AdmittedBySlot several
                ? several.bySlot.get(index).stamp()
                : admitted.stamp();
    }
}
