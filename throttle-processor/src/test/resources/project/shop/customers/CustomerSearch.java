package shop.customers;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds customers by parts of their names, whatever the accents. */
public class CustomerSearch {
    private static final int SHORTEST = 2;

    private final Map<String, Set<Customer>> byWord = new TreeMap<>();

    public synchronized void add(Customer customer) {
        for (String word : words(customer.name())) {
            byWord.computeIfAbsent(word, none -> new HashSet<>()).add(customer);
        }
    }

    public synchronized void remove(Customer customer) {
        for (String word : words(customer.name())) {
            Set<Customer> found = byWord.get(word);
            if (found != null && found.remove(customer) && found.isEmpty()) {
                byWord.remove(word);
            }
        }
    }

    /** Those that have every word, or the start of one; the best first. */
    public synchronized List<Customer> find(String text, int most) {
        Map<Customer, Integer> hits = new HashMap<>();
        List<String> wanted = words(text);
        for (String word : wanted) {
            if (word.length() < SHORTEST) {
                throw new IllegalArgumentException("\"" + word + "\" is too short to search for");
            }
            Set<Customer> matching = new HashSet<>();
            ((TreeMap<String, Set<Customer>>) byWord)
                    .subMap(word, true, word + Character.MAX_VALUE, true)
                    .values()
                    .forEach(matching::addAll);
            matching.forEach(customer -> hits.merge(customer, 1, Integer::sum));
        }
        return hits.entrySet().stream()
                .filter(entry -> entry.getValue() == wanted.size())
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(Customer::name).thenComparing(Customer::mail))
                .limit(most)
                .toList();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : plain(text).split("\\W+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
