package shop.products;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Something to sell. */
public record Product(String code, String name, BigDecimal price, SortedSet<String> tags) {

    public Product {
        if (price.signum() < 0) {
            throw new IllegalArgumentException("we do not pay people to take " + name);
        }
        tags = new TreeSet<>(tags);
    }

    public Product named(String other) {
        return new Product(code, other, price, tags);
    }

    public Product tagged(List<String> more) {
        SortedSet<String> all = new TreeSet<>(tags);
        all.addAll(more);
        return new Product(code, name, price, all);
    }

    public boolean mentions(String text) {
        return name.contains(text) || code.equals(text) || tags.stream().anyMatch(tag -> tag.startsWith(text));
    }
}
