package io.throttle4j.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.throttle4j.Rate;
import io.throttle4j.throttles.AnonRateThrottle;
import io.throttle4j.throttles.ScopedRateThrottle;
import io.throttle4j.throttles.SimpleRateThrottle;
import io.throttle4j.throttles.UserRateThrottle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The real throttle classes that a trace names, with the rates it gives them. */
final class TraceThrottles {

    private final List<SimpleRateThrottle> throttles = new ArrayList<>();
    private final Map<String, Rate> ratesByScope = new HashMap<>();

    TraceThrottles(JsonNode trace) {
        trace.get("throttles").forEach(throttle -> throttles.add(make(throttle)));
    }

    List<SimpleRateThrottle> all() {
        return throttles;
    }

    Optional<Rate> rateOfScope(String scope) {
        return Optional.ofNullable(ratesByScope.get(scope));
    }

    private SimpleRateThrottle make(JsonNode throttle) {
        String kind = throttle.get("kind").asText();
        return switch (kind) {
            case "anon" -> new Anon(throttle.get("scope").asText(), rate(throttle.get("rate")));
            case "user" -> new User(throttle.get("scope").asText(), rate(throttle.get("rate")));
            case "scoped" -> scoped(throttle.get("rates"));
            default -> throw new IllegalArgumentException("unknown kind of throttle: " + kind);
        };
    }

    private SimpleRateThrottle scoped(JsonNode rates) {
        rates.properties().forEach(entry -> learn(entry.getKey(), rate(entry.getValue())));
        return new ScopedRateThrottle();
    }

    private void learn(String scope, Rate rate) {
        Rate other = ratesByScope.putIfAbsent(scope, rate);
        if (other != null && !other.equals(rate)) {
            throw new IllegalArgumentException("scope " + scope + " has two rates in one trace");
        }
    }

    private static Rate rate(JsonNode written) {
        return written.isNull() ? Rate.unlimited() : Rate.parse(written.asText());
    }

    private static final class Anon extends AnonRateThrottle {
        private final String scope;
        private final Rate rate;

        Anon(String scope, Rate rate) {
            this.scope = scope;
            this.rate = rate;
        }

        @Override
        public String scope() {
            return scope;
        }

        @Override
        public Optional<Rate> rate() {
            return Optional.of(rate);
        }
    }

    private static final class User extends UserRateThrottle {
        private final String scope;
        private final Rate rate;

        User(String scope, Rate rate) {
            this.scope = scope;
            this.rate = rate;
        }

        @Override
        public String scope() {
            return scope;
        }

        @Override
        public Optional<Rate> rate() {
            return Optional.of(rate);
        }
    }
}
