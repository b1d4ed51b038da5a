package shop.invoices;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is owed, and what was paid. */
public class Invoices {
    private static final int DAYS_TO_PAY = 14;

    private final NavigableMap<String, Invoice> invoices = new TreeMap<>();

    /** One invoice, with what was paid so far. */
    public record Invoice(String number, LocalDate issued, BigDecimal net, Tax tax, List<BigDecimal> payments) {

        public Invoice {
            payments = List.copyOf(payments);
        }

        public BigDecimal gross() {
            return net.multiply(tax.factor).setScale(2, RoundingMode.HALF_UP);
        }

        public BigDecimal due() {
            return payments.stream().reduce(gross(), BigDecimal::subtract);
        }

        public boolean isOverdue(LocalDate today) {
            return due().signum() > 0 && today.isAfter(issued.plusDays(DAYS_TO_PAY));
        }

        Invoice paid(BigDecimal amount) {
            List<BigDecimal> all = new ArrayList<>(payments);
            all.add(amount);
            return new Invoice(number, issued, net, tax, all);
        }
    }

    /** How much the state gets. */
    public enum Tax {
        NONE("1"),
        REDUCED("1.07"),
        FULL("1.19");

        private final BigDecimal factor;

        Tax(String factor) {
            this.factor = new BigDecimal(factor);
        }
    }

    public synchronized boolean issue(String number, LocalDate day, BigDecimal net, Tax tax) {
        if (net.signum() <= 0) {
            throw new IllegalArgumentException("an invoice over " + net);
        }
        return invoices.putIfAbsent(number, new Invoice(number, day, net, tax, List.of())) == null;
    }

    public synchronized Optional<Invoice> find(String number) {
        return Optional.ofNullable(invoices.get(number));
    }

    public synchronized Invoice pay(String number, BigDecimal amount) {
        Invoice before = invoices.get(number);
        if (before == null) {
            throw new IllegalArgumentException("no invoice " + number);
        }
        if (amount.compareTo(before.due()) > 0) {
            throw new IllegalArgumentException(amount + " is more than the " + before.due() + " that is due");
        }
        Invoice after = before.paid(amount);
        invoices.put(number, after);
        return after;
    }

    public synchronized Map<Tax, BigDecimal> taxes(YearMonth month) {
        Map<Tax, BigDecimal> taxes = new EnumMap<>(Tax.class);
        for (Invoice invoice : invoices.values()) {
            if (YearMonth.from(invoice.issued()).equals(month)) {
                taxes.merge(invoice.tax(), invoice.gross().subtract(invoice.net()), BigDecimal::add);
            }
        }
        return taxes;
    }

    public synchronized List<String> reminders(LocalDate today) {
        return invoices.values().stream()
                .filter(invoice -> invoice.isOverdue(today))
                .map(invoice -> "Invoice " + invoice.number() + " of " + invoice.issued() + ": " + invoice.due())
                .collect(Collectors.toList());
    }

    public synchronized BigDecimal due() {
        return invoices.values().stream().map(Invoice::due).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
