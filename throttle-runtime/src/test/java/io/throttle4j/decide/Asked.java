package io.throttle4j.decide;

import io.throttle4j.ThrottleRequest;
import java.util.List;
import java.util.Optional;

/** A request, as far as deciding looks at it. */
record Asked(Optional<String> principal, Optional<String> clientAddress, Optional<String> scope, int cost)
        implements ThrottleRequest {

    static Asked anonymously() {
        return new Asked(Optional.empty(), Optional.of("192.0.2.1"), Optional.empty(), 1);
    }

    static Asked by(String principal) {
        return new Asked(Optional.of(principal), Optional.of("192.0.2.1"), Optional.empty(), 1);
    }

    Asked in(String actionScope) {
        return new Asked(principal, clientAddress, Optional.of(actionScope), cost);
    }

    Asked costing(int units) {
        return new Asked(principal, clientAddress, scope, units);
    }

    @Override
    public String method() {
        return "GET";
    }

    @Override
    public String path() {
        return "asked";
    }

    @Override
    public List<String> headers(String name) {
        return List.of();
    }

    @Override
    public Optional<String> pathParameter(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<String> queryParameter(String name) {
        return Optional.empty();
    }

    @Override
    public String action() {
        return "Asked.get";
    }
}
