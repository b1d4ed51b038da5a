package io.throttle4j.processor.model;

import io.throttle4j.InvalidRateException;
import io.throttle4j.Rate;
import java.util.Optional;

/**
 * A rate that stands in a file.
 *
 * @param rate what it means; empty when it cannot be read
 * @param flaw why it cannot be read; empty when it can
 */
public record WrittenRate(Optional<Rate> rate, Optional<String> flaw) {

    static WrittenRate read(String text) {
        try {
            return new WrittenRate(Optional.of(Rate.parse(text)), Optional.empty());
        } catch (InvalidRateException invalid) {
            return new WrittenRate(Optional.empty(), Optional.of(String.valueOf(invalid.getMessage())));
        }
    }
}
