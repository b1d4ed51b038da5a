package shop.products;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Has no annotation of its own. */
public class ProductResource implements ProductApi {
    private final Map<String, Product> products = new TreeMap<>();

    @Override
    public synchronized List<Product> search(String text) {
        if (text == null || text.length() < 2) {
            throw new BadRequestException("at least two letters");
        }
        String wanted = text.toLowerCase(Locale.ROOT);
        return products.values().stream()
                .filter(product -> product.mentions(wanted))
                .sorted(Comparator.comparing(Product::price).thenComparing(Product::code))
                .limit(50)
                .toList();
    }

    @Override
    public synchronized Product get(String code) {
        Product product = products.get(code);
        if (product == null) {
            throw new NotFoundException("no product " + code);
        }
        return product;
    }

    @Override
    public synchronized Product add(String name, BigDecimal price) {
        String code = Integer.toString(products.size() + 1, 36).toUpperCase(Locale.ROOT);
        try {
            Product product = new Product(code, name, price, new TreeSet<>());
            products.put(code, product);
            return product;
        } catch (IllegalArgumentException refused) {
            throw new BadRequestException(refused.getMessage(), refused);
        }
    }

    @Override
    public synchronized void change(String code, String name, List<String> tags) {
        Product before = get(code);
        Product renamed = name == null || name.isBlank() ? before : before.named(name.strip());
        products.put(code, renamed.tagged(tags == null ? List.of() : tags));
    }

    @Override
    public synchronized void remove(String code) {
        if (products.remove(code) == null) {
            throw new NotFoundException("no product " + code);
        }
    }
}
