package io.throttle4j.config;

import java.util.Objects;
import java.util.function.Function;

/**
 * One setting: its key, what it is when nobody sets it, and how its text is read.
 *
 * @param key the whole key, {@code throttle.store} for instance
 * @param unset the value when nobody sets it
 * @param reader turns text into a value; throws {@link IllegalArgumentException} with a message that quotes what was
 *     found and says what is accepted
 * @param shower turns a value into text that may be logged
 */
record Setting<T>(String key, T unset, Function<String, T> reader, Function<T, String> shower) {

    Setting(String name, T unset, Function<String, T> reader) {
        this(Keys.PREFIX + name, unset, reader, Objects::toString);
    }

    T read(String text) {
        return reader.apply(text);
    }

    String show(T value) {
        return shower.apply(value);
    }
}
