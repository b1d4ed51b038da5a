package shop.orders;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** What a customer wants, and how far we are. */
public record Order(long id, String customer, List<Line> lines, State state, Instant placed) {

    public Order {
        lines = List.copyOf(lines);
    }

    public BigDecimal total() {
        return lines.stream().map(Line::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Order in(State next) {
        return new Order(id, customer, lines, next, placed);
    }

    /** So many of one product. */
    public record Line(String product, int count, BigDecimal price) {
        public BigDecimal total() {
            return price.multiply(BigDecimal.valueOf(count));
        }
    }

    /** From the customer's click to the door. */
    public enum State {
        PLACED,
        PAID,
        SENT,
        CANCELLED;

        public boolean mayBecome(State next) {
            return switch (this) {
                case PLACED -> next == PAID || next == CANCELLED;
                case PAID -> next == SENT || next == CANCELLED;
                case SENT, CANCELLED -> false;
            };
        }
    }
}
