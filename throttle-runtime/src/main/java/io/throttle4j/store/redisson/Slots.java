package io.throttle4j.store.redisson;

import io.throttle4j.store.Take;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redisson.connection.CRC16;

/** Which takes a script may decide together: on a cluster those whose keys are in one slot, else all. */
final class Slots {

    private static final int SLOTS = 16_384;

    private final KeyFormat format;
    private final RedisCalls calls;

    Slots(KeyFormat format, RedisCalls calls) {
        this.format = format;
        this.calls = calls;
    }

    /**
     * Takes whose keys are in one slot.
     *
     * @param slot the slot; 0 where there is only one
     * @param keys the keys, in the order of {@code takes}
     * @param places where the takes stood in the call, in their order
     */
    record Group(int slot, List<Take> takes, List<String> keys, List<Integer> places) {}

    /** The groups of a call, the one of its first take first; within a group the order is that of the call. */
    List<Group> of(List<Take> takes) {
        if (takes.isEmpty()) {
            return List.of();
        }
        return calls.isCluster() ? bySlot(takes) : List.of(whole(takes));
    }

    private Group whole(List<Take> takes) {
        List<String> keys = new ArrayList<>(takes.size());
        List<Integer> places = new ArrayList<>(takes.size());
        for (int i = 0; i < takes.size(); i++) {
            keys.add(format.keyOf(takes.get(i).bucket()));
            places.add(i);
        }
        return new Group(0, takes, keys, places);
    }

    private List<Group> bySlot(List<Take> takes) {
        Map<Integer, Group> groups = new LinkedHashMap<>();
        for (int i = 0; i < takes.size(); i++) {
            Take take = takes.get(i);
            String key = format.keyOf(take.bucket());
            Group group = groups.computeIfAbsent(
                    slotOf(key), slot -> new Group(slot, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
            group.takes().add(take);
            group.keys().add(key);
            group.places().add(i);
        }
        return List.copyOf(groups.values());
    }

    static int slotOf(String key) {
        return CRC16.crc16(KeyFormat.hashTag(key).getBytes(StandardCharsets.UTF_8)) % SLOTS;
    }
}
