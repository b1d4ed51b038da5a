package shop.common;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Things by their id; what the resources of the shop work on. */
public class Catalog<T> {
    private final Map<Long, T> things = new LinkedHashMap<>();
    private long last;

    public synchronized List<T> page(int start, int size) {
        return things.values().stream().skip(start).limit(size).toList();
    }

    public synchronized Optional<T> find(long id) {
        return Optional.ofNullable(things.get(id));
    }

    public synchronized long add(T thing) {
        things.put(++last, thing);
        return last;
    }

    public synchronized boolean replace(long id, T thing) {
        return things.replace(id, thing) != null;
    }

    public synchronized boolean remove(long id) {
        return things.remove(id) != null;
    }
}
