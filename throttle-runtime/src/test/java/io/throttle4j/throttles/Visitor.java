package io.throttle4j.throttles;

import io.throttle4j.ThrottleRequest;
import java.util.List;
import java.util.Optional;

/** A request of a client at an address. */
record Visitor(Optional<String> clientAddress) implements ThrottleRequest {

    static Visitor at(String address) {
        return new Visitor(Optional.of(address));
    }

    @Override
    public String method() {
        return "GET";
    }

    @Override
    public String path() {
        return "visit";
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
    public Optional<String> principal() {
        return Optional.empty();
    }

    @Override
    public String action() {
        return "Visit.get";
    }

    @Override
    public Optional<String> scope() {
        return Optional.empty();
    }

    @Override
    public int cost() {
        return 1;
    }
}
