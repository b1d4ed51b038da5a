package shop.customers;

import java.util.Locale;
import java.util.regex.Pattern;

/** Who buys. */
public record Customer(String name, String mail, Address address) {
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[a-z]+");

    public Customer normal() {
        return new Customer(name.strip(), mail.strip().toLowerCase(Locale.ROOT), address.normal());
    }

    public boolean isValid() {
        return !name.isBlank() && MAIL.matcher(mail).matches() && address.isValid();
    }

    /** Where it goes. */
    public record Address(String street, String zip, String city, String country) {
        public Address normal() {
            return new Address(street.strip(), zip.replace(" ", ""), city.strip(), country.toUpperCase(Locale.ROOT));
        }

        public boolean isValid() {
            return !street.isBlank() && !city.isBlank() && country.length() == 2 && fits(zip);
        }

        private boolean fits(String code) {
            int digits = switch (country) {
                case "DE", "FR", "IT" -> 5;
                case "AT", "CH", "BE" -> 4;
                default -> -1;
            };
            return digits < 0 || (code.length() == digits && code.chars().allMatch(Character::isDigit));
        }
    }
}
