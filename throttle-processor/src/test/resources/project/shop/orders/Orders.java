package shop.orders;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Takes orders and follows them. Safe for use by many threads. */
public class Orders {
    private static final Duration TOO_OLD = Duration.ofDays(365);
    private static final int MOST_LINES = 100;

    private final ConcurrentMap<Long, Order> orders = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong();
    private final Clock clock;

    public Orders() {
        this(Clock.systemUTC());
    }

    public Orders(Clock clock) {
        this.clock = clock;
    }

    /**
     * Takes an order.
     *
     * @throws IllegalArgumentException if it has no lines, too many, or one that counts nothing
     */
    public Order place(String customer, List<Order.Line> lines) {
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("an order has 1 to " + MOST_LINES + " lines, and not " + lines.size());
        }
        for (Order.Line line : lines) {
            if (line.count() < 1) {
                throw new IllegalArgumentException("there are " + line.count() + " of " + line.product());
            }
        }
        Order order =
                new Order(last.incrementAndGet(), customer, merged(lines), Order.State.PLACED, clock.instant());
        orders.put(order.id(), order);
        return order;
    }

    public Optional<Order> find(long id) {
        return Optional.ofNullable(orders.get(id));
    }

    /** The newest first. */
    public List<Order> page(int start, int size) {
        return orders.values().stream()
                .sorted(Comparator.comparing(Order::placed).reversed().thenComparing(Order::id))
                .skip(start)
                .limit(size)
                .toList();
    }

    /** Whether the order went on; it does not when it is gone, or may not become that. */
    public boolean advance(long id, Order.State next) {
        Order before = orders.get(id);
        if (before == null || !before.state().mayBecome(next)) {
            return false;
        }
        return orders.replace(id, before, before.in(next));
    }

    /** What is not sent yet and was placed after {@code start}, line by line, for the warehouse. */
    public List<String> open(Optional<Instant> start) {
        List<String> lines = new ArrayList<>();
        for (Order order : orders.values()) {
            boolean isNew = start.isEmpty() || order.placed().isAfter(start.get());
            if (isNew && order.state() != Order.State.SENT && order.state() != Order.State.CANCELLED) {
                for (Order.Line line : order.lines()) {
                    lines.add(order.id() + ";" + line.product() + ";" + line.count() + ";" + line.total());
                }
            }
        }
        lines.sort(Comparator.naturalOrder());
        return lines;
    }

    public Map<String, BigDecimal> byCustomer() {
        return orders.values().stream()
                .filter(order -> order.state() != Order.State.CANCELLED)
                .collect(Collectors.groupingBy(
                        Order::customer,
                        Collectors.mapping(Order::total, Collectors.reducing(BigDecimal.ZERO, BigDecimal::add))));
    }

    public int forgetOld() {
        Instant start = clock.instant().minus(TOO_OLD);
        int before = orders.size();
        orders.values().removeIf(order -> order.placed().isBefore(start));
        return before - orders.size();
    }

    /** The same product at the same price on one line. */
    private static List<Order.Line> merged(List<Order.Line> lines) {
        Map<String, Order.Line> merged = new LinkedHashMap<>();
        for (Order.Line line : lines) {
            merged.merge(
                    line.product() + "@" + line.price(),
                    line,
                    (one, other) -> new Order.Line(one.product(), one.count() + other.count(), one.price()));
        }
        return List.copyOf(merged.values());
    }
}
