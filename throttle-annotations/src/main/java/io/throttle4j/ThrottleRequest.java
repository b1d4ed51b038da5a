package io.throttle4j;

import java.util.List;
import java.util.Optional;

/**
 * The request a throttle decides on.
 *
 * <p>Instances belong to one request and may be read from any thread until it is answered.
 */
public interface ThrottleRequest {

    /** The HTTP method, in capitals. */
    String method();

    /** The path below the application's base path, without a leading slash, percent-decoded. */
    String path();

    /** The values of a header, in order, one per header line; empty when the header is absent. */
    List<String> headers(String name);

    /** The first value of a header; empty when the header is absent. */
    default Optional<String> header(String name) {
        return headers(name).stream().findFirst();
    }

    /** The first value of a path parameter, percent-decoded; empty when there is none. */
    Optional<String> pathParameter(String name);

    /** The first value of a query parameter, percent-decoded; empty when there is none. */
    Optional<String> queryParameter(String name);

    /** The name of the authenticated principal; empty for an anonymous request. */
    Optional<String> principal();

    /**
     * The client's address after trusted proxies were looked through, in canonical form, IPv6 as its network prefix;
     * empty when the container tells none.
     */
    Optional<String> clientAddress();

    /** Who asks, as far as addresses tell: the client address, else {@link Identity#unknown()}. */
    default Identity addressIdentity() {
        return clientAddress().map(Identity::ofAddress).orElseGet(Identity::unknown);
    }

    /** Who asks: the principal, else {@link #addressIdentity()}. */
    default Identity identity() {
        return principal().map(Identity::ofPrincipal).orElseGet(this::addressIdentity);
    }

    /** The name of the action, {@code ReportResource.export} for instance. */
    String action();

    /** The scope of the action; empty when it has none. */
    Optional<String> scope();

    /** How many units of a limit this request takes, from 1. */
    int cost();
}
