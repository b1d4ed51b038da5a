package shop.warehouses;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What lies where, the oldest in front. */
public class Shelves {
    private final Map<String, Deque<Box>> shelves = new TreeMap<>();
    private final int capacity;

    public Shelves() {
        this(500);
    }

    public Shelves(int capacity) {
        this.capacity = capacity;
    }

    /** So many of one thing. */
    public record Box(String thing, int count) {
        public Box {
            Objects.requireNonNull(thing, "thing");
            if (count < 1) {
                throw new IllegalArgumentException("an empty box");
            }
        }
    }

    public synchronized int on(String shelf) {
        return boxes(shelf).stream().mapToInt(Box::count).sum();
    }

    public synchronized void put(String shelf, Box box) {
        if (on(shelf) + box.count() > capacity) {
            String other = emptiest().map(name -> "; there is room on " + name).orElse("");
            throw new IllegalStateException(shelf + " is full" + other);
        }
        boxes(shelf).addLast(box);
    }

    /** Takes from the front; leaves a box behind that is not needed whole. */
    public synchronized List<Box> take(String shelf, int wanted) {
        if (wanted > on(shelf)) {
            throw new IllegalStateException("only " + on(shelf) + " on " + shelf);
        }
        List<Box> taken = new ArrayList<>();
        int missing = wanted;
        while (missing > 0) {
            Box box = boxes(shelf).removeFirst();
            int count = Math.min(missing, box.count());
            taken.add(new Box(box.thing(), count));
            if (count < box.count()) {
                boxes(shelf).addFirst(new Box(box.thing(), box.count() - count));
            }
            missing -= count;
        }
        return taken;
    }

    public synchronized Map<String, Integer> stock(Predicate<String> shelf) {
        Map<String, Integer> stock = new HashMap<>();
        for (Map.Entry<String, Deque<Box>> entry : shelves.entrySet()) {
            if (shelf.test(entry.getKey())) {
                for (Box box : entry.getValue()) {
                    stock.merge(box.thing(), box.count(), Integer::sum);
                }
            }
        }
        return stock;
    }

    /** Says how far the books were off. */
    public synchronized int counted(String shelf, List<Box> found) {
        int before = on(shelf);
        shelves.put(shelf, new ArrayDeque<>(found));
        return on(shelf) - before;
    }

    private Optional<String> emptiest() {
        return shelves.keySet().stream().filter(name -> on(name) < capacity).min(Comparator.comparingInt(this::on));
    }

    private Deque<Box> boxes(String shelf) {
        return shelves.computeIfAbsent(shelf, name -> new ArrayDeque<>());
    }
}
