package io.throttle4j.processor.write;

import io.throttle4j.processor.model.DeclaredAction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Names the constants of a registry: {@code GET} for {@code get(java.lang.String)}.
 *
 * <p>Where several methods would get one name, those with parameters add the simple names of their types, and what is
 * still the same is numbered.
 */
final class ConstantNames {
    /** Far below what a class file takes; nobody reads on. */
    private static final int LONGEST = 200;

    private ConstantNames() {}

    /** The actions by the name of their constant; equal actions in equal order get equal names. */
    static SortedMap<String, DeclaredAction> of(List<DeclaredAction> actions) {
        List<String> shortNames = new ArrayList<>();
        for (DeclaredAction action : actions) {
            shortNames.add(upperSnake(action.method().getSimpleName().toString()));
        }
        SortedMap<String, DeclaredAction> names = new TreeMap<>();
        for (int i = 0; i < actions.size(); i++) {
            DeclaredAction action = actions.get(i);
            String shortName = shortNames.get(i);
            boolean shared = Collections.frequency(shortNames, shortName) > 1;
            names.put(free(shared ? shortName + parameters(action) : shortName, names.keySet()), action);
        }
        return names;
    }

    private static String free(String wanted, Set<String> taken) {
        String start = shortened(wanted);
        String name = start;
        for (int number = 2; taken.contains(name); number++) {
            name = start + "_" + number;
        }
        return name;
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        boolean splitsPair = Character.isHighSurrogate(name.charAt(LONGEST - 1));
        return name.substring(0, splitsPair ? LONGEST - 1 : LONGEST);
    }

    private static String parameters(DeclaredAction action) {
        String key = action.key();
        String list = key.substring(key.indexOf('(') + 1, key.length() - 1);
        StringBuilder suffix = new StringBuilder();
        for (String type : list.isEmpty() ? new String[0] : list.split(",")) {
            suffix.append('_').append(upperSnake(simple(type)));
        }
        return suffix.toString();
    }

    /** {@code String} for {@code java.lang.String}, {@code StringArray} for an array of it. */
    private static String simple(String className) {
        int dimensions = className.lastIndexOf('[') + 1;
        String component = className.substring(dimensions);
        String name = dimensions == 0 ? component : component(component);
        int start = Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1;
        return (start < name.length() ? name.substring(start) : "Type") + "Array".repeat(dimensions);
    }

    private static String component(String descriptor) {
        return switch (descriptor) {
            case "Z" -> "boolean";
            case "B" -> "byte";
            case "C" -> "char";
            case "D" -> "double";
            case "F" -> "float";
            case "I" -> "int";
            case "J" -> "long";
            case "S" -> "short";
            default -> descriptor.substring(1, descriptor.length() - 1);
        };
    }

    private static String upperSnake(String camel) {
        StringBuilder words = new StringBuilder(camel.length() + 8);
        int before = 0;
        for (int i = 0; i < camel.length(); ) {
            int each = camel.codePointAt(i);
            i += Character.charCount(each);
            int after = i < camel.length() ? camel.codePointAt(i) : 0;
            words.append(startsWord(before, each, after) ? "_" : "").appendCodePoint(each);
            before = each;
        }
        return words.toString().toUpperCase(Locale.ROOT);
    }

    private static boolean startsWord(int before, int each, int after) {
        boolean isDigitBefore = before >= '0' && before <= '9';
        return isUpper(each) && (isDigitBefore || isLower(before) || (isUpper(before) && isLower(after)));
    }

    private static boolean isUpper(int each) {
        return Character.getType(each) == Character.UPPERCASE_LETTER;
    }

    private static boolean isLower(int each) {
        return Character.getType(each) == Character.LOWERCASE_LETTER;
    }
}
