package io.throttle4j.conformance;

import io.throttle4j.ThrottleRequest;
import java.util.List;
import java.util.Optional;

/** A request as an event of a trace describes it. */
record TraceRequest(Optional<String> principal, Optional<String> clientAddress, Optional<String> scope)
        implements ThrottleRequest {

    @Override
    public String method() {
        return "GET";
    }

    @Override
    public String path() {
        return "trace";
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
        return "Trace.event";
    }

    @Override
    public int cost() {
        return 1;
    }
}
